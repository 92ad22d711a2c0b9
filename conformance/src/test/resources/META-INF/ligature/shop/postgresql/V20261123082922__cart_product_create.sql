-- Link cart_product: create table basket_line and its archive basket_line_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table basket_line (
    cart_id uuid not null,
    product_id varchar(255) not null,
    quantity integer default 1 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint basket_line_pk primary key (cart_id, product_id)
);

create index basket_line_product_id_ix on basket_line (product_id, cart_id);

create table basket_line_archive (
    cart_id uuid,
    product_id varchar(255),
    quantity integer default 1,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index basket_line_archive_cart_id_ix on basket_line_archive (cart_id);

create index basket_line_archive_product_id_ix on basket_line_archive (product_id);

create index basket_line_archive_deletion_id_ix on basket_line_archive (deletion_id);

-- Link cart_product: create table basket_line and its archive basket_line_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table basket_line (
    cart_id text not null,
    product_id text not null,
    quantity integer default 1 not null,
    created_at text not null,
    updated_at text not null,
    constraint basket_line_pk primary key (cart_id, product_id)
);

create index basket_line_product_id_ix on basket_line (product_id, cart_id);

create table basket_line_archive (
    cart_id text,
    product_id text,
    quantity integer default 1,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index basket_line_archive_cart_id_ix on basket_line_archive (cart_id);

create index basket_line_archive_product_id_ix on basket_line_archive (product_id);

create index basket_line_archive_deletion_id_ix on basket_line_archive (deletion_id);

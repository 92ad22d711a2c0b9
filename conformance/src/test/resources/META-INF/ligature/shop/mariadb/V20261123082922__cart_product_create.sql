-- Link cart_product: create table basket_line and its archive basket_line_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists basket_line (
    cart_id char(36) character set ascii collate ascii_bin not null,
    product_id varchar(255) not null,
    quantity integer default 1 not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint basket_line_pk primary key (cart_id, product_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists basket_line_product_id_ix on basket_line (product_id, cart_id);

create table if not exists basket_line_archive (
    cart_id char(36) character set ascii collate ascii_bin,
    product_id varchar(255),
    quantity integer default 1,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists basket_line_archive_cart_id_ix on basket_line_archive (cart_id);

create index if not exists basket_line_archive_product_id_ix on basket_line_archive (product_id);

create index if not exists basket_line_archive_deletion_id_ix on basket_line_archive (deletion_id);

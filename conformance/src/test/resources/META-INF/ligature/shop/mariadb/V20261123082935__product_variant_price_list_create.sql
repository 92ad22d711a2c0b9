-- Link product_variant_price_list: create table product_variant_price_list and its archive product_variant_price_list_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_variant_price_list (
    product_variant_id varchar(255) not null,
    price_list_id varchar(255) not null,
    weight integer default 0 not null,
    note longtext,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_variant_price_list_pk primary key (product_variant_id, price_list_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists product_variant_price_list_product_variant_id_uq on product_variant_price_list (product_variant_id);

create index if not exists product_variant_price_list_price_list_id_ix on product_variant_price_list (price_list_id, product_variant_id);

create table if not exists product_variant_price_list_archive (
    product_variant_id varchar(255),
    price_list_id varchar(255),
    weight integer default 0,
    note longtext,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_variant_price_list_archive_product_variant_id_ix on product_variant_price_list_archive (product_variant_id);

create index if not exists product_variant_price_list_archive_price_list_id_ix on product_variant_price_list_archive (price_list_id);

create index if not exists product_variant_price_list_archive_deletion_id_ix on product_variant_price_list_archive (deletion_id);

-- Link product_variant_price_list: create table product_variant_price_list and its archive product_variant_price_list_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_variant_price_list (
    product_variant_id varchar(255) not null,
    price_list_id varchar(255) not null,
    weight integer default 0 not null,
    note varchar,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_variant_price_list_pk primary key (product_variant_id, price_list_id)
);

create unique index if not exists product_variant_price_list_product_variant_id_uq on product_variant_price_list (product_variant_id);

create index if not exists product_variant_price_list_price_list_id_ix on product_variant_price_list (price_list_id, product_variant_id);

create table if not exists product_variant_price_list_archive (
    product_variant_id varchar(255),
    price_list_id varchar(255),
    weight integer default 0,
    note varchar,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists product_variant_price_list_archive_product_variant_id_ix on product_variant_price_list_archive (product_variant_id);

create index if not exists product_variant_price_list_archive_price_list_id_ix on product_variant_price_list_archive (price_list_id);

create index if not exists product_variant_price_list_archive_deletion_id_ix on product_variant_price_list_archive (deletion_id);

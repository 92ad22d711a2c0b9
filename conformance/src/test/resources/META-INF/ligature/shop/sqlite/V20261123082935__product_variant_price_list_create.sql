-- Link product_variant_price_list: create table product_variant_price_list and its archive product_variant_price_list_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_variant_price_list (
    product_variant_id text not null,
    price_list_id text not null,
    weight integer default 0 not null,
    note text,
    created_at text not null,
    updated_at text not null,
    constraint product_variant_price_list_pk primary key (product_variant_id, price_list_id)
);

create unique index product_variant_price_list_product_variant_id_uq on product_variant_price_list (product_variant_id);

create index product_variant_price_list_price_list_id_ix on product_variant_price_list (price_list_id, product_variant_id);

create table product_variant_price_list_archive (
    product_variant_id text,
    price_list_id text,
    weight integer default 0,
    note text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_variant_price_list_archive_product_variant_id_ix on product_variant_price_list_archive (product_variant_id);

create index product_variant_price_list_archive_price_list_id_ix on product_variant_price_list_archive (price_list_id);

create index product_variant_price_list_archive_deletion_id_ix on product_variant_price_list_archive (deletion_id);

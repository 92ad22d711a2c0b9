-- Link product_maker: create table product_maker and its archive product_maker_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_maker (
    product_id text not null,
    brand_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint product_maker_pk primary key (product_id, brand_id)
);

create unique index product_maker_product_id_uq on product_maker (product_id);

create index product_maker_brand_id_ix on product_maker (brand_id, product_id);

create table product_maker_archive (
    product_id text,
    brand_id text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_maker_archive_product_id_ix on product_maker_archive (product_id);

create index product_maker_archive_brand_id_ix on product_maker_archive (brand_id);

create index product_maker_archive_deletion_id_ix on product_maker_archive (deletion_id);

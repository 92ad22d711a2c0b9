-- Link product_brand: create table product_brand and its archive product_brand_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_brand (
    product_id varchar(255) not null,
    brand_id varchar(255) not null,
    rank integer not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_brand_pk primary key (product_id, brand_id)
);

create unique index if not exists product_brand_product_id_uq on product_brand (product_id);

create index if not exists product_brand_brand_id_ix on product_brand (brand_id, product_id);

create table if not exists product_brand_archive (
    product_id varchar(255),
    brand_id varchar(255),
    rank integer,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists product_brand_archive_product_id_ix on product_brand_archive (product_id);

create index if not exists product_brand_archive_brand_id_ix on product_brand_archive (brand_id);

create index if not exists product_brand_archive_deletion_id_ix on product_brand_archive (deletion_id);

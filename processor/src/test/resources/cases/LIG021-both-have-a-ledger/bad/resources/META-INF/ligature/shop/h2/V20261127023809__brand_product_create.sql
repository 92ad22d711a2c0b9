-- Link brand_product: create table brand_product and its archive brand_product_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists brand_product (
    brand_id varchar(255) not null,
    product_id varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint brand_product_pk primary key (brand_id, product_id)
);

create unique index if not exists brand_product_product_id_uq on brand_product (product_id);

create table if not exists brand_product_archive (
    brand_id varchar(255),
    product_id varchar(255),
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists brand_product_archive_brand_id_ix on brand_product_archive (brand_id);

create index if not exists brand_product_archive_product_id_ix on brand_product_archive (product_id);

create index if not exists brand_product_archive_deletion_id_ix on brand_product_archive (deletion_id);

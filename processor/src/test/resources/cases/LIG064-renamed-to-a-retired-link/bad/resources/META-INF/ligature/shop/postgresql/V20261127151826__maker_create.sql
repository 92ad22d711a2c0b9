-- Link maker: create table maker and its archive maker_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table maker (
    product_id varchar(255) not null,
    brand_id varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint maker_pk primary key (product_id, brand_id)
);

create unique index maker_product_id_uq on maker (product_id);

create unique index maker_brand_id_uq on maker (brand_id);

create table maker_archive (
    product_id varchar(255),
    brand_id varchar(255),
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index maker_archive_product_id_ix on maker_archive (product_id);

create index maker_archive_brand_id_ix on maker_archive (brand_id);

create index maker_archive_deletion_id_ix on maker_archive (deletion_id);

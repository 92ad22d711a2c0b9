-- Link product_brand: create table product_brand and its archive product_brand_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_brand (
    product_id varchar(255) not null,
    brand_id varchar(255) not null,
    featured boolean default false not null,
    note varchar(40),
    grade varchar(255) default 'LOW' not null check (grade in ('HIGH', 'LOW')),
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_brand_pk primary key (product_id, brand_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists product_brand_product_id_uq on product_brand (product_id);

create index if not exists product_brand_brand_id_ix on product_brand (brand_id, product_id);

create table if not exists product_brand_archive (
    product_id varchar(255),
    brand_id varchar(255),
    featured boolean default false,
    note varchar(40),
    grade varchar(255) default 'LOW',
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_brand_archive_product_id_ix on product_brand_archive (product_id);

create index if not exists product_brand_archive_brand_id_ix on product_brand_archive (brand_id);

create index if not exists product_brand_archive_deletion_id_ix on product_brand_archive (deletion_id);

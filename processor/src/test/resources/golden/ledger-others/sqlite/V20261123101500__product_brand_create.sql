-- Link product_brand: create table product_brand and its archive product_brand_archive.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_brand (
    product_id text not null,
    brand_id text not null,
    featured boolean default 0 not null,
    note text,
    grade text default 'LOW' not null constraint product_brand_grade_ck check (grade in ('HIGH', 'LOW')),
    created_at text not null,
    updated_at text not null,
    constraint product_brand_pk primary key (product_id, brand_id)
);

create unique index product_brand_product_id_uq on product_brand (product_id);

create index product_brand_brand_id_ix on product_brand (brand_id, product_id);

create table product_brand_archive (
    product_id text,
    brand_id text,
    featured boolean default 0,
    note text,
    grade text default 'LOW',
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_brand_archive_product_id_ix on product_brand_archive (product_id);

create index product_brand_archive_brand_id_ix on product_brand_archive (brand_id);

create index product_brand_archive_deletion_id_ix on product_brand_archive (deletion_id);

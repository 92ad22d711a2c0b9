-- Link product_category: create table product_category and its archive product_category_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_category (
    product_id text not null,
    category_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint product_category_pk primary key (product_id, category_id)
);

create index product_category_category_id_ix on product_category (category_id, product_id);

create table product_category_archive (
    product_id text,
    category_id text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_category_archive_product_id_ix on product_category_archive (product_id);

create index product_category_archive_category_id_ix on product_category_archive (category_id);

create index product_category_archive_deletion_id_ix on product_category_archive (deletion_id);

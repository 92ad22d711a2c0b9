-- Link product_review: create table product_review and its archive product_review_archive.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_review (
    product_id text not null,
    review_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint product_review_pk primary key (product_id, review_id)
);

create unique index product_review_review_id_uq on product_review (review_id);

create table product_review_archive (
    product_id text,
    review_id text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_review_archive_product_id_ix on product_review_archive (product_id);

create index product_review_archive_review_id_ix on product_review_archive (review_id);

create index product_review_archive_deletion_id_ix on product_review_archive (deletion_id);

-- Link product_review: create table product_review and its archive product_review_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table product_review (
    product_id varchar(255) not null,
    review_id bigint not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_review_pk primary key (product_id, review_id)
);

create unique index product_review_review_id_uq on product_review (review_id);

create table product_review_archive (
    product_id varchar(255),
    review_id bigint,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index product_review_archive_product_id_ix on product_review_archive (product_id);

create index product_review_archive_review_id_ix on product_review_archive (review_id);

create index product_review_archive_deletion_id_ix on product_review_archive (deletion_id);

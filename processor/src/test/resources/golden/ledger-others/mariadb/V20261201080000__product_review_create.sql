-- Link product_review: create table product_review and its archive product_review_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_review (
    product_id varchar(255) not null,
    review_id varchar(255) not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_review_pk primary key (product_id, review_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists product_review_review_id_uq on product_review (review_id);

create table if not exists product_review_archive (
    product_id varchar(255),
    review_id varchar(255),
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_review_archive_product_id_ix on product_review_archive (product_id);

create index if not exists product_review_archive_review_id_ix on product_review_archive (review_id);

create index if not exists product_review_archive_deletion_id_ix on product_review_archive (deletion_id);

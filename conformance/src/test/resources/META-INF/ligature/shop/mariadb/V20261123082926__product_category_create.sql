-- Link product_category: create table product_category and its archive product_category_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_category (
    product_id varchar(255) not null,
    category_id varchar(255) not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_category_pk primary key (product_id, category_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_category_category_id_ix on product_category (category_id, product_id);

create table if not exists product_category_archive (
    product_id varchar(255),
    category_id varchar(255),
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_category_archive_product_id_ix on product_category_archive (product_id);

create index if not exists product_category_archive_category_id_ix on product_category_archive (category_id);

create index if not exists product_category_archive_deletion_id_ix on product_category_archive (deletion_id);

-- Link product_tag: create table product_tag and its archive product_tag_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_tag (
    product_id varchar(255) not null,
    tag_id varchar(255) not null,
    weight integer default 0 not null,
    note longtext,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_tag_pk primary key (product_id, tag_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_tag_tag_id_ix on product_tag (tag_id, product_id);

create table if not exists product_tag_archive (
    product_id varchar(255),
    tag_id varchar(255),
    weight integer default 0,
    note longtext,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_tag_archive_product_id_ix on product_tag_archive (product_id);

create index if not exists product_tag_archive_tag_id_ix on product_tag_archive (tag_id);

create index if not exists product_tag_archive_deletion_id_ix on product_tag_archive (deletion_id);

-- Link product_image: create table product_image and its archive product_image_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_image (
    product_id varchar(255) not null,
    image_id varchar(255) not null,
    weight integer default 0 not null,
    note longtext,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_image_pk primary key (product_id, image_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists product_image_image_id_uq on product_image (image_id);

create table if not exists product_image_archive (
    product_id varchar(255),
    image_id varchar(255),
    weight integer default 0,
    note longtext,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_image_archive_product_id_ix on product_image_archive (product_id);

create index if not exists product_image_archive_image_id_ix on product_image_archive (image_id);

create index if not exists product_image_archive_deletion_id_ix on product_image_archive (deletion_id);

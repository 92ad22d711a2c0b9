-- Link product_mark: create table product_mark and its archive product_mark_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_mark (
    product_id varchar(255) not null,
    tag_id varchar(255) not null,
    rank integer not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_mark_pk primary key (product_id, tag_id)
);

create index if not exists product_mark_tag_id_ix on product_mark (tag_id, product_id);

create table if not exists product_mark_archive (
    product_id varchar(255),
    tag_id varchar(255),
    rank integer,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists product_mark_archive_product_id_ix on product_mark_archive (product_id);

create index if not exists product_mark_archive_tag_id_ix on product_mark_archive (tag_id);

create index if not exists product_mark_archive_deletion_id_ix on product_mark_archive (deletion_id);

-- Link product_tag: create table product_tag and its archive product_tag_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_tag (
    product_id text not null,
    tag_id text not null,
    weight integer default 0 not null,
    note text,
    created_at text not null,
    updated_at text not null,
    constraint product_tag_pk primary key (product_id, tag_id)
);

create index product_tag_tag_id_ix on product_tag (tag_id, product_id);

create table product_tag_archive (
    product_id text,
    tag_id text,
    weight integer default 0,
    note text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_tag_archive_product_id_ix on product_tag_archive (product_id);

create index product_tag_archive_tag_id_ix on product_tag_archive (tag_id);

create index product_tag_archive_deletion_id_ix on product_tag_archive (deletion_id);

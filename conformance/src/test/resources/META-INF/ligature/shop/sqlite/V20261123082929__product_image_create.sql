-- Link product_image: create table product_image and its archive product_image_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_image (
    product_id text not null,
    image_id text not null,
    weight integer default 0 not null,
    note text,
    created_at text not null,
    updated_at text not null,
    constraint product_image_pk primary key (product_id, image_id)
);

create unique index product_image_image_id_uq on product_image (image_id);

create table product_image_archive (
    product_id text,
    image_id text,
    weight integer default 0,
    note text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_image_archive_product_id_ix on product_image_archive (product_id);

create index product_image_archive_image_id_ix on product_image_archive (image_id);

create index product_image_archive_deletion_id_ix on product_image_archive (deletion_id);

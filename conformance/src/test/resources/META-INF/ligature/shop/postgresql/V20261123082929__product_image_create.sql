-- Link product_image: create table product_image and its archive product_image_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table product_image (
    product_id varchar(255) not null,
    image_id varchar(255) not null,
    weight integer default 0 not null,
    note text,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_image_pk primary key (product_id, image_id)
);

create unique index product_image_image_id_uq on product_image (image_id);

create table product_image_archive (
    product_id varchar(255),
    image_id varchar(255),
    weight integer default 0,
    note text,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index product_image_archive_product_id_ix on product_image_archive (product_id);

create index product_image_archive_image_id_ix on product_image_archive (image_id);

create index product_image_archive_deletion_id_ix on product_image_archive (deletion_id);

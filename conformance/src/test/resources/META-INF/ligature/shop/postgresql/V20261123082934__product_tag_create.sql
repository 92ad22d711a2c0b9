-- Link product_tag: create table product_tag and its archive product_tag_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table product_tag (
    product_id varchar(255) not null,
    tag_id varchar(255) not null,
    weight integer default 0 not null,
    note text,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_tag_pk primary key (product_id, tag_id)
);

create index product_tag_tag_id_ix on product_tag (tag_id, product_id);

create table product_tag_archive (
    product_id varchar(255),
    tag_id varchar(255),
    weight integer default 0,
    note text,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index product_tag_archive_product_id_ix on product_tag_archive (product_id);

create index product_tag_archive_tag_id_ix on product_tag_archive (tag_id);

create index product_tag_archive_deletion_id_ix on product_tag_archive (deletion_id);

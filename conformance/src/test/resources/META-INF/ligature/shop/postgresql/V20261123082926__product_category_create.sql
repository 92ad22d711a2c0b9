-- Link product_category: create table product_category and its archive product_category_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table product_category (
    product_id varchar(255) not null,
    category_id varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_category_pk primary key (product_id, category_id)
);

create index product_category_category_id_ix on product_category (category_id, product_id);

create table product_category_archive (
    product_id varchar(255),
    category_id varchar(255),
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index product_category_archive_product_id_ix on product_category_archive (product_id);

create index product_category_archive_category_id_ix on product_category_archive (category_id);

create index product_category_archive_deletion_id_ix on product_category_archive (deletion_id);

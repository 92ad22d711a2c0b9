-- Link product_tag: create table product_tag.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_tag (
    product_id varchar(255) not null,
    tag_id varchar(255) not null,
    rank integer not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_tag_pk primary key (product_id, tag_id)
);

create index if not exists product_tag_tag_id_ix on product_tag (tag_id, product_id);

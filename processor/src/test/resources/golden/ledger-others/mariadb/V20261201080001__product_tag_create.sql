-- Link product_tag: create table product_tag.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_tag (
    product_id smallint not null,
    tag_id integer not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_tag_pk primary key (product_id, tag_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_tag_tag_id_ix on product_tag (tag_id, product_id);

-- Link product_tag: create table product_tag.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_tag (
    product_id integer not null,
    tag_id integer not null,
    created_at text not null,
    updated_at text not null,
    constraint product_tag_pk primary key (product_id, tag_id)
);

create index product_tag_tag_id_ix on product_tag (tag_id, product_id);

-- Link customer_review: create table customer_review and its archive customer_review_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists customer_review (
    customer_id varchar(255) not null,
    review_id bigint not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint customer_review_pk primary key (customer_id, review_id)
);

create unique index if not exists customer_review_review_id_uq on customer_review (review_id);

create table if not exists customer_review_archive (
    customer_id varchar(255),
    review_id bigint,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists customer_review_archive_customer_id_ix on customer_review_archive (customer_id);

create index if not exists customer_review_archive_review_id_ix on customer_review_archive (review_id);

create index if not exists customer_review_archive_deletion_id_ix on customer_review_archive (deletion_id);

-- Link product_currency: create table product_currency and its archive product_currency_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table product_currency (
    product_id varchar(255) not null,
    currency_code varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_currency_pk primary key (product_id, currency_code)
);

create unique index product_currency_product_id_uq on product_currency (product_id);

create index product_currency_currency_code_ix on product_currency (currency_code, product_id);

create table product_currency_archive (
    product_id varchar(255),
    currency_code varchar(255),
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index product_currency_archive_product_id_ix on product_currency_archive (product_id);

create index product_currency_archive_currency_code_ix on product_currency_archive (currency_code);

create index product_currency_archive_deletion_id_ix on product_currency_archive (deletion_id);

-- Link product_currency: create table product_currency and its archive product_currency_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_currency (
    product_id text not null,
    currency_code text not null,
    created_at text not null,
    updated_at text not null,
    constraint product_currency_pk primary key (product_id, currency_code)
);

create unique index product_currency_product_id_uq on product_currency (product_id);

create index product_currency_currency_code_ix on product_currency (currency_code, product_id);

create table product_currency_archive (
    product_id text,
    currency_code text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_currency_archive_product_id_ix on product_currency_archive (product_id);

create index product_currency_archive_currency_code_ix on product_currency_archive (currency_code);

create index product_currency_archive_deletion_id_ix on product_currency_archive (deletion_id);

-- Link product_currency: create table product_currency and its archive product_currency_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_currency (
    product_id varchar(255) not null,
    currency_code varchar(255) not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_currency_pk primary key (product_id, currency_code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists product_currency_product_id_uq on product_currency (product_id);

create index if not exists product_currency_currency_code_ix on product_currency (currency_code, product_id);

create table if not exists product_currency_archive (
    product_id varchar(255),
    currency_code varchar(255),
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_currency_archive_product_id_ix on product_currency_archive (product_id);

create index if not exists product_currency_archive_currency_code_ix on product_currency_archive (currency_code);

create index if not exists product_currency_archive_deletion_id_ix on product_currency_archive (deletion_id);

-- Link product_defaulted_sheet: create table product_defaulted_sheet and its archive product_defaulted_sheet_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_defaulted_sheet (
    product_id varchar(255) not null,
    sheet_id varchar(255) not null,
    text varchar default U&'it''s "fine"; a\\b' not null,
    code varchar(40) default 'abc' not null,
    flag boolean default true not null,
    small smallint default -7 not null,
    number integer default 42 not null,
    big bigint default 9000000000 not null,
    single real default 1.5 not null,
    precise double precision default -2.25 not null,
    amount numeric(12, 2) default 12.34 not null,
    exact numeric(38, 10) default 0.0000000001 not null,
    "day" date default date '2024-02-29' not null,
    time time(6) default time '23:59:59.999999' not null,
    local timestamp(6) default timestamp '2024-02-29 12:00:00.000001' not null,
    moment timestamp(6) with time zone default timestamp with time zone '2024-02-29 12:00:00.123456+00:00' not null,
    "offset" timestamp(6) with time zone default timestamp with time zone '2024-02-29 10:00:00.5+00:00' not null,
    token uuid default uuid '123e4567-e89b-12d3-a456-426614174000' not null,
    size varchar default 'MEDIUM' not null constraint product_defaulted_sheet_size_ck check (size in ('LARGE', 'MEDIUM', 'SMALL')),
    json varchar default '{"b": 1, "a": [true]}' not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_defaulted_sheet_pk primary key (product_id, sheet_id)
);

create index if not exists product_defaulted_sheet_sheet_id_ix on product_defaulted_sheet (sheet_id, product_id);

create table if not exists product_defaulted_sheet_archive (
    product_id varchar(255),
    sheet_id varchar(255),
    text varchar default U&'it''s "fine"; a\\b',
    code varchar(40) default 'abc',
    flag boolean default true,
    small smallint default -7,
    number integer default 42,
    big bigint default 9000000000,
    single real default 1.5,
    precise double precision default -2.25,
    amount numeric(12, 2) default 12.34,
    exact numeric(38, 10) default 0.0000000001,
    "day" date default date '2024-02-29',
    time time(6) default time '23:59:59.999999',
    local timestamp(6) default timestamp '2024-02-29 12:00:00.000001',
    moment timestamp(6) with time zone default timestamp with time zone '2024-02-29 12:00:00.123456+00:00',
    "offset" timestamp(6) with time zone default timestamp with time zone '2024-02-29 10:00:00.5+00:00',
    token uuid default uuid '123e4567-e89b-12d3-a456-426614174000',
    size varchar default 'MEDIUM',
    json varchar default '{"b": 1, "a": [true]}',
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists product_defaulted_sheet_archive_product_id_ix on product_defaulted_sheet_archive (product_id);

create index if not exists product_defaulted_sheet_archive_sheet_id_ix on product_defaulted_sheet_archive (sheet_id);

create index if not exists product_defaulted_sheet_archive_deletion_id_ix on product_defaulted_sheet_archive (deletion_id);

-- Link product_defaulted_sheet: create table product_defaulted_sheet and its archive product_defaulted_sheet_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_defaulted_sheet (
    product_id text not null,
    sheet_id text not null,
    text text default (cast(x'69742773202266696e65223b20615c62' as text)) not null,
    code text default 'abc' not null,
    flag boolean default 1 not null,
    small integer default -7 not null,
    number integer default 42 not null,
    big integer default 9000000000 not null,
    single real default 1.5E0 not null,
    precise real default -2.25E0 not null,
    amount text default '12.34' not null,
    exact text default '0.0000000001' not null,
    "day" text default '2024-02-29' not null,
    time text default '23:59:59.999999' not null,
    local text default '2024-02-29 12:00:00.000001' not null,
    moment text default '2024-02-29 12:00:00.123456' not null,
    "offset" text default '2024-02-29 10:00:00.500000' not null,
    token text default '123e4567-e89b-12d3-a456-426614174000' not null,
    size text default 'MEDIUM' not null constraint product_defaulted_sheet_size_ck check (size in ('LARGE', 'MEDIUM', 'SMALL')),
    json text default '{"b": 1, "a": [true]}' not null,
    created_at text not null,
    updated_at text not null,
    constraint product_defaulted_sheet_pk primary key (product_id, sheet_id)
);

create index product_defaulted_sheet_sheet_id_ix on product_defaulted_sheet (sheet_id, product_id);

create table product_defaulted_sheet_archive (
    product_id text,
    sheet_id text,
    text text default (cast(x'69742773202266696e65223b20615c62' as text)),
    code text default 'abc',
    flag boolean default 1,
    small integer default -7,
    number integer default 42,
    big integer default 9000000000,
    single real default 1.5E0,
    precise real default -2.25E0,
    amount text default '12.34',
    exact text default '0.0000000001',
    "day" text default '2024-02-29',
    time text default '23:59:59.999999',
    local text default '2024-02-29 12:00:00.000001',
    moment text default '2024-02-29 12:00:00.123456',
    "offset" text default '2024-02-29 10:00:00.500000',
    token text default '123e4567-e89b-12d3-a456-426614174000',
    size text default 'MEDIUM',
    json text default '{"b": 1, "a": [true]}',
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_defaulted_sheet_archive_product_id_ix on product_defaulted_sheet_archive (product_id);

create index product_defaulted_sheet_archive_sheet_id_ix on product_defaulted_sheet_archive (sheet_id);

create index product_defaulted_sheet_archive_deletion_id_ix on product_defaulted_sheet_archive (deletion_id);

-- Link product_optional_sheet: create table product_optional_sheet and its archive product_optional_sheet_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_optional_sheet (
    product_id text not null,
    sheet_id text not null,
    text text,
    code text,
    flag boolean,
    small integer,
    number integer,
    big integer,
    single real,
    precise real,
    amount text,
    exact text,
    "day" text,
    time text,
    local text,
    moment text,
    "offset" text,
    token text,
    bytes blob,
    size text constraint product_optional_sheet_size_ck check (size in ('LARGE', 'MEDIUM', 'SMALL')),
    json text,
    words text,
    sizes text,
    created_at text not null,
    updated_at text not null,
    constraint product_optional_sheet_pk primary key (product_id, sheet_id)
);

create index product_optional_sheet_sheet_id_ix on product_optional_sheet (sheet_id, product_id);

create table product_optional_sheet_archive (
    product_id text,
    sheet_id text,
    text text,
    code text,
    flag boolean,
    small integer,
    number integer,
    big integer,
    single real,
    precise real,
    amount text,
    exact text,
    "day" text,
    time text,
    local text,
    moment text,
    "offset" text,
    token text,
    bytes blob,
    size text,
    json text,
    words text,
    sizes text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index product_optional_sheet_archive_product_id_ix on product_optional_sheet_archive (product_id);

create index product_optional_sheet_archive_sheet_id_ix on product_optional_sheet_archive (sheet_id);

create index product_optional_sheet_archive_deletion_id_ix on product_optional_sheet_archive (deletion_id);

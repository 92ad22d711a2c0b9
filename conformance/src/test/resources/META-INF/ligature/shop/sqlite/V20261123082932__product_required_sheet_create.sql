-- Link product_required_sheet: create table product_required_sheet and its archive product_required_sheet_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table product_required_sheet (
    product_id text not null,
    sheet_id text not null,
    text text not null,
    code text not null,
    flag boolean not null,
    small integer not null,
    number integer not null,
    big integer not null,
    single real not null,
    precise real not null,
    amount text not null,
    exact text not null,
    "day" text not null,
    time text not null,
    local text not null,
    moment text not null,
    "offset" text not null,
    token text not null,
    bytes blob not null,
    size text not null constraint product_required_sheet_size_ck check (size in ('LARGE', 'MEDIUM', 'SMALL')),
    json text not null,
    words text not null,
    sizes text not null,
    created_at text not null,
    updated_at text not null,
    constraint product_required_sheet_pk primary key (product_id, sheet_id)
);

create index product_required_sheet_sheet_id_ix on product_required_sheet (sheet_id, product_id);

create table product_required_sheet_archive (
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

create index product_required_sheet_archive_product_id_ix on product_required_sheet_archive (product_id);

create index product_required_sheet_archive_sheet_id_ix on product_required_sheet_archive (sheet_id);

create index product_required_sheet_archive_deletion_id_ix on product_required_sheet_archive (deletion_id);

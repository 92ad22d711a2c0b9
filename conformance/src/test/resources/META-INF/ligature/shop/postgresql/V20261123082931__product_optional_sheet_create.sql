-- Link product_optional_sheet: create table product_optional_sheet and its archive product_optional_sheet_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table product_optional_sheet (
    product_id varchar(255) not null,
    sheet_id varchar(255) not null,
    text text,
    code varchar(40),
    flag boolean,
    small smallint,
    number integer,
    big bigint,
    single real,
    precise double precision,
    amount numeric(12, 2),
    exact numeric(38, 10),
    "day" date,
    time time(6),
    local timestamp(6),
    moment timestamp(6) with time zone,
    "offset" timestamp(6) with time zone,
    token uuid,
    bytes bytea,
    size text constraint product_optional_sheet_size_ck check (size in ('LARGE', 'MEDIUM', 'SMALL')),
    json json,
    words text[],
    sizes text[],
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_optional_sheet_pk primary key (product_id, sheet_id)
);

create index product_optional_sheet_sheet_id_ix on product_optional_sheet (sheet_id, product_id);

create table product_optional_sheet_archive (
    product_id varchar(255),
    sheet_id varchar(255),
    text text,
    code varchar(40),
    flag boolean,
    small smallint,
    number integer,
    big bigint,
    single real,
    precise double precision,
    amount numeric(12, 2),
    exact numeric(38, 10),
    "day" date,
    time time(6),
    local timestamp(6),
    moment timestamp(6) with time zone,
    "offset" timestamp(6) with time zone,
    token uuid,
    bytes bytea,
    size text,
    json json,
    words text[],
    sizes text[],
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index product_optional_sheet_archive_product_id_ix on product_optional_sheet_archive (product_id);

create index product_optional_sheet_archive_sheet_id_ix on product_optional_sheet_archive (sheet_id);

create index product_optional_sheet_archive_deletion_id_ix on product_optional_sheet_archive (deletion_id);

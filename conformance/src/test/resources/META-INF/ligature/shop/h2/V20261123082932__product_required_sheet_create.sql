-- Link product_required_sheet: create table product_required_sheet and its archive product_required_sheet_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_required_sheet (
    product_id varchar(255) not null,
    sheet_id varchar(255) not null,
    text varchar not null,
    code varchar(40) not null,
    flag boolean not null,
    small smallint not null,
    number integer not null,
    big bigint not null,
    single real not null,
    precise double precision not null,
    amount numeric(12, 2) not null,
    exact numeric(38, 10) not null,
    "day" date not null,
    time time(6) not null,
    local timestamp(6) not null,
    moment timestamp(6) with time zone not null,
    "offset" timestamp(6) with time zone not null,
    token uuid not null,
    bytes varbinary not null,
    size varchar not null constraint product_required_sheet_size_ck check (size in ('LARGE', 'MEDIUM', 'SMALL')),
    json varchar not null,
    words varchar array not null,
    sizes varchar array not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint product_required_sheet_pk primary key (product_id, sheet_id)
);

create index if not exists product_required_sheet_sheet_id_ix on product_required_sheet (sheet_id, product_id);

create table if not exists product_required_sheet_archive (
    product_id varchar(255),
    sheet_id varchar(255),
    text varchar,
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
    bytes varbinary,
    size varchar,
    json varchar,
    words varchar array,
    sizes varchar array,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists product_required_sheet_archive_product_id_ix on product_required_sheet_archive (product_id);

create index if not exists product_required_sheet_archive_sheet_id_ix on product_required_sheet_archive (sheet_id);

create index if not exists product_required_sheet_archive_deletion_id_ix on product_required_sheet_archive (deletion_id);

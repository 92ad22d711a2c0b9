-- Link product_defaulted_sheet: create table product_defaulted_sheet and its archive product_defaulted_sheet_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_defaulted_sheet (
    product_id varchar(255) not null,
    sheet_id varchar(255) not null,
    text longtext default (convert(x'69742773202266696e65223b20615c62' using utf8mb4)) not null,
    code varchar(40) default 'abc' not null,
    flag boolean default true not null,
    small smallint default -7 not null,
    number integer default 42 not null,
    big bigint default 9000000000 not null,
    single double default 1.5E0 not null,
    precise double default -2.25E0 not null,
    amount decimal(12, 2) default 12.34 not null,
    exact decimal(38, 10) default 0.0000000001 not null,
    `day` date default '2024-02-29' not null,
    time time(6) default '23:59:59.999999' not null,
    local datetime(6) default '2024-02-29 12:00:00.000001' not null,
    moment datetime(6) default '2024-02-29 12:00:00.123456' not null,
    `offset` datetime(6) default '2024-02-29 10:00:00.500000' not null,
    token char(36) character set ascii collate ascii_bin default '123e4567-e89b-12d3-a456-426614174000' not null,
    size varchar(255) default 'MEDIUM' not null check (size in ('LARGE', 'MEDIUM', 'SMALL')),
    json longtext default '{"b": 1, "a": [true]}' not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_defaulted_sheet_pk primary key (product_id, sheet_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_defaulted_sheet_sheet_id_ix on product_defaulted_sheet (sheet_id, product_id);

create table if not exists product_defaulted_sheet_archive (
    product_id varchar(255),
    sheet_id varchar(255),
    text longtext default (convert(x'69742773202266696e65223b20615c62' using utf8mb4)),
    code varchar(40) default 'abc',
    flag boolean default true,
    small smallint default -7,
    number integer default 42,
    big bigint default 9000000000,
    single double default 1.5E0,
    precise double default -2.25E0,
    amount decimal(12, 2) default 12.34,
    exact decimal(38, 10) default 0.0000000001,
    `day` date default '2024-02-29',
    time time(6) default '23:59:59.999999',
    local datetime(6) default '2024-02-29 12:00:00.000001',
    moment datetime(6) default '2024-02-29 12:00:00.123456',
    `offset` datetime(6) default '2024-02-29 10:00:00.500000',
    token char(36) character set ascii collate ascii_bin default '123e4567-e89b-12d3-a456-426614174000',
    size varchar(255) default 'MEDIUM',
    json longtext default '{"b": 1, "a": [true]}',
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_defaulted_sheet_archive_product_id_ix on product_defaulted_sheet_archive (product_id);

create index if not exists product_defaulted_sheet_archive_sheet_id_ix on product_defaulted_sheet_archive (sheet_id);

create index if not exists product_defaulted_sheet_archive_deletion_id_ix on product_defaulted_sheet_archive (deletion_id);

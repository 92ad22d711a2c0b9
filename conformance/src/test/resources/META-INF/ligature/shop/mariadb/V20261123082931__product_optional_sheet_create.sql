-- Link product_optional_sheet: create table product_optional_sheet and its archive product_optional_sheet_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists product_optional_sheet (
    product_id varchar(255) not null,
    sheet_id varchar(255) not null,
    text longtext,
    code varchar(40),
    flag boolean,
    small smallint,
    number integer,
    big bigint,
    single double,
    precise double,
    amount decimal(12, 2),
    exact decimal(38, 10),
    `day` date,
    time time(6),
    local datetime(6),
    moment datetime(6),
    `offset` datetime(6),
    token char(36) character set ascii collate ascii_bin,
    bytes longblob,
    size varchar(255) check (size in ('LARGE', 'MEDIUM', 'SMALL')),
    json longtext,
    words longtext,
    sizes longtext,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint product_optional_sheet_pk primary key (product_id, sheet_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_optional_sheet_sheet_id_ix on product_optional_sheet (sheet_id, product_id);

create table if not exists product_optional_sheet_archive (
    product_id varchar(255),
    sheet_id varchar(255),
    text longtext,
    code varchar(40),
    flag boolean,
    small smallint,
    number integer,
    big bigint,
    single double,
    precise double,
    amount decimal(12, 2),
    exact decimal(38, 10),
    `day` date,
    time time(6),
    local datetime(6),
    moment datetime(6),
    `offset` datetime(6),
    token char(36) character set ascii collate ascii_bin,
    bytes longblob,
    size varchar(255),
    json longtext,
    words longtext,
    sizes longtext,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists product_optional_sheet_archive_product_id_ix on product_optional_sheet_archive (product_id);

create index if not exists product_optional_sheet_archive_sheet_id_ix on product_optional_sheet_archive (sheet_id);

create index if not exists product_optional_sheet_archive_deletion_id_ix on product_optional_sheet_archive (deletion_id);

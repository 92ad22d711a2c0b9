-- Link brand_logo: create table brand_logo and its archive brand_logo_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists brand_logo (
    brand_id varchar(255) not null,
    logo_id varchar(255) not null,
    weight integer default 0 not null,
    note longtext,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint brand_logo_pk primary key (brand_id, logo_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists brand_logo_brand_id_uq on brand_logo (brand_id);

create unique index if not exists brand_logo_logo_id_uq on brand_logo (logo_id);

create table if not exists brand_logo_archive (
    brand_id varchar(255),
    logo_id varchar(255),
    weight integer default 0,
    note longtext,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists brand_logo_archive_brand_id_ix on brand_logo_archive (brand_id);

create index if not exists brand_logo_archive_logo_id_ix on brand_logo_archive (logo_id);

create index if not exists brand_logo_archive_deletion_id_ix on brand_logo_archive (deletion_id);

-- Link supplier_depot: create table supplier_depot and its archive supplier_depot_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists supplier_depot (
    supplier_id bigint not null,
    depot_id char(36) character set ascii collate ascii_bin not null,
    priority integer default 0 not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint supplier_depot_pk primary key (supplier_id, depot_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists supplier_depot_depot_id_uq on supplier_depot (depot_id);

create table if not exists supplier_depot_archive (
    supplier_id bigint,
    depot_id char(36) character set ascii collate ascii_bin,
    priority integer default 0,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists supplier_depot_archive_supplier_id_ix on supplier_depot_archive (supplier_id);

create index if not exists supplier_depot_archive_depot_id_ix on supplier_depot_archive (depot_id);

create index if not exists supplier_depot_archive_deletion_id_ix on supplier_depot_archive (deletion_id);

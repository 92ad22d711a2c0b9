-- Link depot_carrier: create table depot_carrier and its archive depot_carrier_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists depot_carrier (
    depot_id char(36) character set ascii collate ascii_bin not null,
    carrier_id varchar(255) not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint depot_carrier_pk primary key (depot_id, carrier_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists depot_carrier_carrier_id_ix on depot_carrier (carrier_id, depot_id);

create table if not exists depot_carrier_archive (
    depot_id char(36) character set ascii collate ascii_bin,
    carrier_id varchar(255),
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists depot_carrier_archive_depot_id_ix on depot_carrier_archive (depot_id);

create index if not exists depot_carrier_archive_carrier_id_ix on depot_carrier_archive (carrier_id);

create index if not exists depot_carrier_archive_deletion_id_ix on depot_carrier_archive (deletion_id);

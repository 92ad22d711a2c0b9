-- Link shelf_bin: create table shelf_bin and its archive shelf_bin_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists shelf_bin (
    shelf_id smallint not null,
    bin_id smallint not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint shelf_bin_pk primary key (shelf_id, bin_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists shelf_bin_bin_id_uq on shelf_bin (bin_id);

create table if not exists shelf_bin_archive (
    shelf_id smallint,
    bin_id smallint,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists shelf_bin_archive_shelf_id_ix on shelf_bin_archive (shelf_id);

create index if not exists shelf_bin_archive_bin_id_ix on shelf_bin_archive (bin_id);

create index if not exists shelf_bin_archive_deletion_id_ix on shelf_bin_archive (deletion_id);

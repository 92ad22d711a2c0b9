-- Link shelf_bin: create table shelf_bin and its archive shelf_bin_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table shelf_bin (
    shelf_id integer not null,
    bin_id integer not null,
    created_at text not null,
    updated_at text not null,
    constraint shelf_bin_pk primary key (shelf_id, bin_id)
);

create unique index shelf_bin_bin_id_uq on shelf_bin (bin_id);

create table shelf_bin_archive (
    shelf_id integer,
    bin_id integer,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index shelf_bin_archive_shelf_id_ix on shelf_bin_archive (shelf_id);

create index shelf_bin_archive_bin_id_ix on shelf_bin_archive (bin_id);

create index shelf_bin_archive_deletion_id_ix on shelf_bin_archive (deletion_id);

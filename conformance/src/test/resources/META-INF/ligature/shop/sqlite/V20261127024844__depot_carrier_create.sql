-- Link depot_carrier: create table depot_carrier and its archive depot_carrier_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table depot_carrier (
    depot_id text not null,
    carrier_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint depot_carrier_pk primary key (depot_id, carrier_id)
);

create index depot_carrier_carrier_id_ix on depot_carrier (carrier_id, depot_id);

create table depot_carrier_archive (
    depot_id text,
    carrier_id text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index depot_carrier_archive_depot_id_ix on depot_carrier_archive (depot_id);

create index depot_carrier_archive_carrier_id_ix on depot_carrier_archive (carrier_id);

create index depot_carrier_archive_deletion_id_ix on depot_carrier_archive (deletion_id);

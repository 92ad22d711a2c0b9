-- Link supplier_depot: create table supplier_depot and its archive supplier_depot_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table supplier_depot (
    supplier_id integer not null,
    depot_id text not null,
    priority integer default 0 not null,
    created_at text not null,
    updated_at text not null,
    constraint supplier_depot_pk primary key (supplier_id, depot_id)
);

create unique index supplier_depot_depot_id_uq on supplier_depot (depot_id);

create table supplier_depot_archive (
    supplier_id integer,
    depot_id text,
    priority integer default 0,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index supplier_depot_archive_supplier_id_ix on supplier_depot_archive (supplier_id);

create index supplier_depot_archive_depot_id_ix on supplier_depot_archive (depot_id);

create index supplier_depot_archive_deletion_id_ix on supplier_depot_archive (deletion_id);

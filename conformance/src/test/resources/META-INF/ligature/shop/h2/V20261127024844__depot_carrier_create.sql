-- Link depot_carrier: create table depot_carrier and its archive depot_carrier_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists depot_carrier (
    depot_id uuid not null,
    carrier_id varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint depot_carrier_pk primary key (depot_id, carrier_id)
);

create index if not exists depot_carrier_carrier_id_ix on depot_carrier (carrier_id, depot_id);

create table if not exists depot_carrier_archive (
    depot_id uuid,
    carrier_id varchar(255),
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists depot_carrier_archive_depot_id_ix on depot_carrier_archive (depot_id);

create index if not exists depot_carrier_archive_carrier_id_ix on depot_carrier_archive (carrier_id);

create index if not exists depot_carrier_archive_deletion_id_ix on depot_carrier_archive (deletion_id);

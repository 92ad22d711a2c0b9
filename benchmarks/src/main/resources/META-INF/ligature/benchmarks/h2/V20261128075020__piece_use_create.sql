-- Link piece_use: create table piece_use.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists piece_use (
    whole_id varchar(255) not null,
    part_id varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint piece_use_pk primary key (whole_id, part_id)
);

create index if not exists piece_use_part_id_ix on piece_use (part_id, whole_id);

-- Link task_part: create table task_part and its archive task_part_archive.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table task_part (
    whole_id integer not null,
    part_id integer not null,
    created_at text not null,
    updated_at text not null,
    constraint task_part_pk primary key (whole_id, part_id)
);

create unique index task_part_part_id_uq on task_part (part_id);

create table task_part_archive (
    whole_id integer,
    part_id integer,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index task_part_archive_whole_id_ix on task_part_archive (whole_id);

create index task_part_archive_part_id_ix on task_part_archive (part_id);

create index task_part_archive_deletion_id_ix on task_part_archive (deletion_id);

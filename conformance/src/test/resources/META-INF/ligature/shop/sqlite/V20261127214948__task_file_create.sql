-- Link task_file: create table task_file and its archive task_file_archive.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table task_file (
    task_id integer not null,
    file_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint task_file_pk primary key (task_id, file_id)
);

create unique index task_file_file_id_uq on task_file (file_id);

create table task_file_archive (
    task_id integer,
    file_id text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index task_file_archive_task_id_ix on task_file_archive (task_id);

create index task_file_archive_file_id_ix on task_file_archive (file_id);

create index task_file_archive_deletion_id_ix on task_file_archive (deletion_id);

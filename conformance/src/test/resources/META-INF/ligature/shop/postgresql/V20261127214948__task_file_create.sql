-- Link task_file: create table task_file and its archive task_file_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table task_file (
    task_id bigint not null,
    file_id uuid not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint task_file_pk primary key (task_id, file_id)
);

create unique index task_file_file_id_uq on task_file (file_id);

create table task_file_archive (
    task_id bigint,
    file_id uuid,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index task_file_archive_task_id_ix on task_file_archive (task_id);

create index task_file_archive_file_id_ix on task_file_archive (file_id);

create index task_file_archive_deletion_id_ix on task_file_archive (deletion_id);

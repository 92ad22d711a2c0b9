-- Link task_label: create table task_label and its archive task_label_archive.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table task_label (
    task_id integer not null,
    label_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint task_label_pk primary key (task_id, label_id)
);

create index task_label_label_id_ix on task_label (label_id, task_id);

create table task_label_archive (
    task_id integer,
    label_id text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index task_label_archive_task_id_ix on task_label_archive (task_id);

create index task_label_archive_label_id_ix on task_label_archive (label_id);

create index task_label_archive_deletion_id_ix on task_label_archive (deletion_id);

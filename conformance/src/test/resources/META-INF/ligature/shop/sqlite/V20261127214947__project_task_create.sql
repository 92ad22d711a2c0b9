-- Link project_task: create table project_task and its archive project_task_archive.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table project_task (
    project_id text not null,
    task_id integer not null,
    rank integer default 0 not null,
    note text,
    created_at text not null,
    updated_at text not null,
    constraint project_task_pk primary key (project_id, task_id)
);

create index project_task_task_id_ix on project_task (task_id, project_id);

create table project_task_archive (
    project_id text,
    task_id integer,
    rank integer default 0,
    note text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index project_task_archive_project_id_ix on project_task_archive (project_id);

create index project_task_archive_task_id_ix on project_task_archive (task_id);

create index project_task_archive_deletion_id_ix on project_task_archive (deletion_id);

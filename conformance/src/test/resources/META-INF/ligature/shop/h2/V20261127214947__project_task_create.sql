-- Link project_task: create table project_task and its archive project_task_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists project_task (
    project_id varchar(255) not null,
    task_id bigint not null,
    rank integer default 0 not null,
    note varchar,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint project_task_pk primary key (project_id, task_id)
);

create index if not exists project_task_task_id_ix on project_task (task_id, project_id);

create table if not exists project_task_archive (
    project_id varchar(255),
    task_id bigint,
    rank integer default 0,
    note varchar,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists project_task_archive_project_id_ix on project_task_archive (project_id);

create index if not exists project_task_archive_task_id_ix on project_task_archive (task_id);

create index if not exists project_task_archive_deletion_id_ix on project_task_archive (deletion_id);

-- Link project_label: create table project_label.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table project_label (
    project_id text not null,
    label_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint project_label_pk primary key (project_id, label_id)
);

create unique index project_label_project_id_uq on project_label (project_id);

create index project_label_label_id_ix on project_label (label_id, project_id);

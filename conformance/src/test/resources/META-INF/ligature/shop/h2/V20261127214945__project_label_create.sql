-- Link project_label: create table project_label.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists project_label (
    project_id varchar(255) not null,
    label_id varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint project_label_pk primary key (project_id, label_id)
);

create unique index if not exists project_label_project_id_uq on project_label (project_id);

create index if not exists project_label_label_id_ix on project_label (label_id, project_id);

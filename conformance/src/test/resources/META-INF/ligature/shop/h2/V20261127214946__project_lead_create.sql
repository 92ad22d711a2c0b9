-- Link project_lead: create table project_lead and its archive project_lead_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists project_lead (
    project_id varchar(255) not null,
    lead_id varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint project_lead_pk primary key (project_id, lead_id)
);

create unique index if not exists project_lead_project_id_uq on project_lead (project_id);

create unique index if not exists project_lead_lead_id_uq on project_lead (lead_id);

create table if not exists project_lead_archive (
    project_id varchar(255),
    lead_id varchar(255),
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists project_lead_archive_project_id_ix on project_lead_archive (project_id);

create index if not exists project_lead_archive_lead_id_ix on project_lead_archive (lead_id);

create index if not exists project_lead_archive_deletion_id_ix on project_lead_archive (deletion_id);

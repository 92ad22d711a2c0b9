-- Link project_lead: create table project_lead and its archive project_lead_archive.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table project_lead (
    project_id text not null,
    lead_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint project_lead_pk primary key (project_id, lead_id)
);

create unique index project_lead_project_id_uq on project_lead (project_id);

create unique index project_lead_lead_id_uq on project_lead (lead_id);

create table project_lead_archive (
    project_id text,
    lead_id text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index project_lead_archive_project_id_ix on project_lead_archive (project_id);

create index project_lead_archive_lead_id_ix on project_lead_archive (lead_id);

create index project_lead_archive_deletion_id_ix on project_lead_archive (deletion_id);

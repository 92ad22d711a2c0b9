-- Link project_lead: create table project_lead and its archive project_lead_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists project_lead (
    project_id varchar(255) not null,
    lead_id varchar(255) not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint project_lead_pk primary key (project_id, lead_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists project_lead_project_id_uq on project_lead (project_id);

create unique index if not exists project_lead_lead_id_uq on project_lead (lead_id);

create table if not exists project_lead_archive (
    project_id varchar(255),
    lead_id varchar(255),
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists project_lead_archive_project_id_ix on project_lead_archive (project_id);

create index if not exists project_lead_archive_lead_id_ix on project_lead_archive (lead_id);

create index if not exists project_lead_archive_deletion_id_ix on project_lead_archive (deletion_id);

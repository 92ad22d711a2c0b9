-- Link folder_document: create table folder_document and its archive folder_document_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table folder_document (
    folder_id varchar(255) not null,
    document_id varchar(255) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint folder_document_pk primary key (folder_id, document_id)
);

create unique index folder_document_document_id_uq on folder_document (document_id);

create table folder_document_archive (
    folder_id varchar(255),
    document_id varchar(255),
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index folder_document_archive_folder_id_ix on folder_document_archive (folder_id);

create index folder_document_archive_document_id_ix on folder_document_archive (document_id);

create index folder_document_archive_deletion_id_ix on folder_document_archive (deletion_id);

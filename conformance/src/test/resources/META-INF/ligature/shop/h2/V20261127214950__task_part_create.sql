-- Link task_part: create table task_part and its archive task_part_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists task_part (
    whole_id bigint not null,
    part_id bigint not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint task_part_pk primary key (whole_id, part_id)
);

create unique index if not exists task_part_part_id_uq on task_part (part_id);

create table if not exists task_part_archive (
    whole_id bigint,
    part_id bigint,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists task_part_archive_whole_id_ix on task_part_archive (whole_id);

create index if not exists task_part_archive_part_id_ix on task_part_archive (part_id);

create index if not exists task_part_archive_deletion_id_ix on task_part_archive (deletion_id);

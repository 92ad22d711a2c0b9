-- Link task_part: create table task_part and its archive task_part_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists task_part (
    whole_id bigint not null,
    part_id bigint not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint task_part_pk primary key (whole_id, part_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists task_part_part_id_uq on task_part (part_id);

create table if not exists task_part_archive (
    whole_id bigint,
    part_id bigint,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists task_part_archive_whole_id_ix on task_part_archive (whole_id);

create index if not exists task_part_archive_part_id_ix on task_part_archive (part_id);

create index if not exists task_part_archive_deletion_id_ix on task_part_archive (deletion_id);

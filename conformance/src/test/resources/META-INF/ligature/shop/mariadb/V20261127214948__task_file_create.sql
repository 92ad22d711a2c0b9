-- Link task_file: create table task_file and its archive task_file_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists task_file (
    task_id bigint not null,
    file_id char(36) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint task_file_pk primary key (task_id, file_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists task_file_file_id_uq on task_file (file_id);

create table if not exists task_file_archive (
    task_id bigint,
    file_id char(36) character set ascii collate ascii_bin,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists task_file_archive_task_id_ix on task_file_archive (task_id);

create index if not exists task_file_archive_file_id_ix on task_file_archive (file_id);

create index if not exists task_file_archive_deletion_id_ix on task_file_archive (deletion_id);

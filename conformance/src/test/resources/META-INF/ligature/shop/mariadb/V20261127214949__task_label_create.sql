-- Link task_label: create table task_label and its archive task_label_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists task_label (
    task_id bigint not null,
    label_id varchar(255) not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint task_label_pk primary key (task_id, label_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists task_label_label_id_ix on task_label (label_id, task_id);

create table if not exists task_label_archive (
    task_id bigint,
    label_id varchar(255),
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists task_label_archive_task_id_ix on task_label_archive (task_id);

create index if not exists task_label_archive_label_id_ix on task_label_archive (label_id);

create index if not exists task_label_archive_deletion_id_ix on task_label_archive (deletion_id);

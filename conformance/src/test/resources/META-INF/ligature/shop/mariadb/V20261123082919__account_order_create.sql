-- Link account_order: create table "order" and its archive order_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists `order` (
    `current_user` varchar(255) not null,
    order_id varchar(255) not null,
    `user` longtext default 'nobody' not null,
    `group` integer default 1 not null,
    `check` boolean,
    `value` integer,
    `key` longtext,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint order_pk primary key (`current_user`, order_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists order_order_id_uq on `order` (order_id);

create table if not exists order_archive (
    `current_user` varchar(255),
    order_id varchar(255),
    `user` longtext default 'nobody',
    `group` integer default 1,
    `check` boolean,
    `value` integer,
    `key` longtext,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists order_archive_current_user_ix on order_archive (`current_user`);

create index if not exists order_archive_order_id_ix on order_archive (order_id);

create index if not exists order_archive_deletion_id_ix on order_archive (deletion_id);

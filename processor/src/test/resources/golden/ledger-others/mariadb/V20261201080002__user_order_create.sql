-- Link user_order: create table "order" and its archive order_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists `order` (
    user_id char(36) character set ascii collate ascii_bin not null,
    order_id bigint not null,
    amount decimal(12, 2) not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint order_pk primary key (user_id, order_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists order_user_id_uq on `order` (user_id);

create unique index if not exists order_order_id_uq on `order` (order_id);

create table if not exists order_archive (
    user_id char(36) character set ascii collate ascii_bin,
    order_id bigint,
    amount decimal(12, 2),
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists order_archive_user_id_ix on order_archive (user_id);

create index if not exists order_archive_order_id_ix on order_archive (order_id);

create index if not exists order_archive_deletion_id_ix on order_archive (deletion_id);

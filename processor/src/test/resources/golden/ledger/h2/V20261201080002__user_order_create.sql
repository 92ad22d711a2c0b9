-- Link user_order: create table "order" and its archive order_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists "order" (
    user_id uuid not null,
    order_id bigint not null,
    amount numeric(12, 2) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint order_pk primary key (user_id, order_id)
);

create unique index if not exists order_user_id_uq on "order" (user_id);

create unique index if not exists order_order_id_uq on "order" (order_id);

create table if not exists order_archive (
    user_id uuid,
    order_id bigint,
    amount numeric(12, 2),
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index if not exists order_archive_user_id_ix on order_archive (user_id);

create index if not exists order_archive_order_id_ix on order_archive (order_id);

create index if not exists order_archive_deletion_id_ix on order_archive (deletion_id);

-- Link user_order: create table "order" and its archive order_archive.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table "order" (
    user_id text not null,
    order_id integer not null,
    amount text not null,
    created_at text not null,
    updated_at text not null,
    constraint order_pk primary key (user_id, order_id)
);

create unique index order_user_id_uq on "order" (user_id);

create unique index order_order_id_uq on "order" (order_id);

create table order_archive (
    user_id text,
    order_id integer,
    amount text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index order_archive_user_id_ix on order_archive (user_id);

create index order_archive_order_id_ix on order_archive (order_id);

create index order_archive_deletion_id_ix on order_archive (deletion_id);

-- Link account_order: create table "order" and its archive order_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table "order" (
    "current_user" text not null,
    order_id text not null,
    "user" text default 'nobody' not null,
    "group" integer default 1 not null,
    "check" boolean,
    "value" integer,
    "key" text,
    created_at text not null,
    updated_at text not null,
    constraint order_pk primary key ("current_user", order_id)
);

create unique index order_order_id_uq on "order" (order_id);

create table order_archive (
    "current_user" text,
    order_id text,
    "user" text default 'nobody',
    "group" integer default 1,
    "check" boolean,
    "value" integer,
    "key" text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index order_archive_current_user_ix on order_archive ("current_user");

create index order_archive_order_id_ix on order_archive (order_id);

create index order_archive_deletion_id_ix on order_archive (deletion_id);

-- Link account_order: create table "order" and its archive order_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table "order" (
    "current_user" varchar(255) not null,
    order_id varchar(255) not null,
    "user" text default 'nobody' not null,
    "group" integer default 1 not null,
    "check" boolean,
    "value" integer,
    "key" text,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint order_pk primary key ("current_user", order_id)
);

create unique index order_order_id_uq on "order" (order_id);

create table order_archive (
    "current_user" varchar(255),
    order_id varchar(255),
    "user" text default 'nobody',
    "group" integer default 1,
    "check" boolean,
    "value" integer,
    "key" text,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    dismissed_at timestamp(6) with time zone,
    reason varchar(20),
    deletion_id uuid
);

create index order_archive_current_user_ix on order_archive ("current_user");

create index order_archive_order_id_ix on order_archive (order_id);

create index order_archive_deletion_id_ix on order_archive (deletion_id);

-- Link bundle_item: create table bundle_item and its archive bundle_item_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table bundle_item (
    bundle_id text not null,
    item_id text not null,
    quantity integer default 1 not null,
    created_at text not null,
    updated_at text not null,
    constraint bundle_item_pk primary key (bundle_id, item_id)
);

create index bundle_item_item_id_ix on bundle_item (item_id, bundle_id);

create table bundle_item_archive (
    bundle_id text,
    item_id text,
    quantity integer default 1,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index bundle_item_archive_bundle_id_ix on bundle_item_archive (bundle_id);

create index bundle_item_archive_item_id_ix on bundle_item_archive (item_id);

create index bundle_item_archive_deletion_id_ix on bundle_item_archive (deletion_id);

-- Link bundle_item: create table bundle_item and its archive bundle_item_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists bundle_item (
    bundle_id varchar(255) not null,
    item_id varchar(255) not null,
    quantity integer default 1 not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint bundle_item_pk primary key (bundle_id, item_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists bundle_item_item_id_ix on bundle_item (item_id, bundle_id);

create table if not exists bundle_item_archive (
    bundle_id varchar(255),
    item_id varchar(255),
    quantity integer default 1,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists bundle_item_archive_bundle_id_ix on bundle_item_archive (bundle_id);

create index if not exists bundle_item_archive_item_id_ix on bundle_item_archive (item_id);

create index if not exists bundle_item_archive_deletion_id_ix on bundle_item_archive (deletion_id);

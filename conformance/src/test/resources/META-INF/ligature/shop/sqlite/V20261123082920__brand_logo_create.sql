-- Link brand_logo: create table brand_logo and its archive brand_logo_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table brand_logo (
    brand_id text not null,
    logo_id text not null,
    weight integer default 0 not null,
    note text,
    created_at text not null,
    updated_at text not null,
    constraint brand_logo_pk primary key (brand_id, logo_id)
);

create unique index brand_logo_brand_id_uq on brand_logo (brand_id);

create unique index brand_logo_logo_id_uq on brand_logo (logo_id);

create table brand_logo_archive (
    brand_id text,
    logo_id text,
    weight integer default 0,
    note text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index brand_logo_archive_brand_id_ix on brand_logo_archive (brand_id);

create index brand_logo_archive_logo_id_ix on brand_logo_archive (logo_id);

create index brand_logo_archive_deletion_id_ix on brand_logo_archive (deletion_id);

-- Link customer_cart: create table customer_cart and its archive customer_cart_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table customer_cart (
    customer_id integer not null,
    cart_id text not null,
    created_at text not null,
    updated_at text not null,
    constraint customer_cart_pk primary key (customer_id, cart_id)
);

create unique index customer_cart_customer_id_uq on customer_cart (customer_id);

create unique index customer_cart_cart_id_uq on customer_cart (cart_id);

create table customer_cart_archive (
    customer_id integer,
    cart_id text,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index customer_cart_archive_customer_id_ix on customer_cart_archive (customer_id);

create index customer_cart_archive_cart_id_ix on customer_cart_archive (cart_id);

create index customer_cart_archive_deletion_id_ix on customer_cart_archive (deletion_id);

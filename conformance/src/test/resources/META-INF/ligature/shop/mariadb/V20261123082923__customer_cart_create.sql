-- Link customer_cart: create table customer_cart and its archive customer_cart_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists customer_cart (
    customer_id integer not null,
    cart_id char(36) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint customer_cart_pk primary key (customer_id, cart_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists customer_cart_customer_id_uq on customer_cart (customer_id);

create unique index if not exists customer_cart_cart_id_uq on customer_cart (cart_id);

create table if not exists customer_cart_archive (
    customer_id integer,
    cart_id char(36) character set ascii collate ascii_bin,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists customer_cart_archive_customer_id_ix on customer_cart_archive (customer_id);

create index if not exists customer_cart_archive_cart_id_ix on customer_cart_archive (cart_id);

create index if not exists customer_cart_archive_deletion_id_ix on customer_cart_archive (deletion_id);

-- Link customer_device: create table customer_device.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table customer_device (
    customer_id integer not null,
    device_id text not null,
    label text default 'mine' not null,
    created_at text not null,
    updated_at text not null,
    constraint customer_device_pk primary key (customer_id, device_id)
);

create index customer_device_device_id_ix on customer_device (device_id, customer_id);

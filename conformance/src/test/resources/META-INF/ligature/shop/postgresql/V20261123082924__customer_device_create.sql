-- Link customer_device: create table customer_device.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table customer_device (
    customer_id integer not null,
    device_id uuid not null,
    label varchar(20) default 'mine' not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint customer_device_pk primary key (customer_id, device_id)
);

create index customer_device_device_id_ix on customer_device (device_id, customer_id);

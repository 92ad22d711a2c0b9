-- Link customer_device: create table customer_device.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists customer_device (
    customer_id integer not null,
    device_id char(36) character set ascii collate ascii_bin not null,
    label varchar(20) default 'mine' not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint customer_device_pk primary key (customer_id, device_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists customer_device_device_id_ix on customer_device (device_id, customer_id);

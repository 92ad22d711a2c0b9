-- Rows that are stamped when the links of one record were set. Their pages have room for the next stamps.
create table ligature_lock (
    stripe integer not null,
    stamp bigint not null,
    constraint ligature_lock_pk primary key (stripe)
) with (fillfactor = 25);

insert into ligature_lock (stripe, stamp) select n, 0 from generate_series(0, 1023) as numbers (n);

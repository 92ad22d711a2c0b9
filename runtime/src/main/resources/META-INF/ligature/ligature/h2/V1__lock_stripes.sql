-- Rows that are locked, and then stamped, while the links of one record are set.
-- As every script for H2 it can run again, because H2 does not undo tables when a script fails.
create table if not exists ligature_lock (
    stripe integer not null,
    stamp bigint not null,
    constraint ligature_lock_pk primary key (stripe)
);

merge into ligature_lock (stripe, stamp) key (stripe) select n, 0 from system_range(0, 1023) as numbers (n);

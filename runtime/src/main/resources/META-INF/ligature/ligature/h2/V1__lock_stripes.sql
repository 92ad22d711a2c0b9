-- Rows that are locked while the links of one record are set, because H2 has no advisory locks.
-- As every script for H2 it can run again, because H2 does not undo tables when a script fails.
create table if not exists ligature_lock (
    stripe integer not null,
    constraint ligature_lock_pk primary key (stripe)
);

merge into ligature_lock (stripe) key (stripe) select n from system_range(0, 63) as numbers (n);

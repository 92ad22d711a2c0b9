-- Rows that are locked, and then stamped, while the links of one record are set.
-- As every script for MariaDB it can run again, because MariaDB does not undo tables when a script fails.
create table if not exists ligature_lock (
    stripe integer not null,
    stamp bigint not null,
    constraint ligature_lock_pk primary key (stripe)
) engine = InnoDB;

insert into ligature_lock (stripe, stamp)
with digits (n) as (select 0 union all select 1 union all select 2 union all select 3),
    numbers (n) as (
        select a.n + 4 * b.n + 16 * c.n + 64 * d.n + 256 * e.n
        from digits as a cross join digits as b cross join digits as c cross join digits as d cross join digits as e
    )
select n, 0 from numbers where n not in (select stripe from ligature_lock);

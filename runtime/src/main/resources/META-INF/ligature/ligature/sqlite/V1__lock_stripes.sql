-- A row that who sets the links of a record writes before reading them: one at a time writes there anyway.
create table ligature_lock (
    stripe integer not null,
    stamp integer not null,
    constraint ligature_lock_pk primary key (stripe)
);

insert into ligature_lock (stripe, stamp) values (0, 0);

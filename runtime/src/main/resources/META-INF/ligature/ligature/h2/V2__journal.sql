-- What deletions took and how far they are, so that one can be finished, and undone; and which steps were run under a name.
-- As every script for H2 it can run again, because H2 does not undo tables when a script fails.
create table if not exists ligature_deletion (
    id uuid not null,
    requested_at timestamp(6) with time zone not null,
    model varchar(255) not null,
    record varchar not null,
    gone boolean not null,
    links varchar,
    phase varchar(20) not null,
    taken varchar,
    problem varchar,
    owner uuid,
    lease_until timestamp(6) with time zone,
    constraint ligature_deletion_pk primary key (id)
);

create index if not exists ligature_deletion_phase_ix on ligature_deletion (phase);

create table if not exists ligature_deletion_part (
    deletion_id uuid not null,
    number integer not null,
    model varchar(255) not null,
    record_keys varchar not null,
    present varchar,
    phase varchar(20) not null,
    constraint ligature_deletion_part_pk primary key (deletion_id, number)
);

create table if not exists ligature_step (
    name varchar(255) not null,
    link varchar(255) not null,
    run_at timestamp(6) with time zone not null,
    change_json varchar not null,
    constraint ligature_step_pk primary key (name)
);

-- What deletions took and how far they are, so that one can be finished, and undone; and which steps were run under a name.
create table ligature_deletion (
    id uuid not null,
    requested_at timestamp(6) with time zone not null,
    model varchar(255) not null,
    record text not null,
    gone boolean not null,
    links text,
    phase varchar(20) not null,
    taken text,
    problem text,
    owner uuid,
    lease_until timestamp(6) with time zone,
    constraint ligature_deletion_pk primary key (id)
);

create index ligature_deletion_phase_ix on ligature_deletion (phase);

create table ligature_deletion_part (
    deletion_id uuid not null,
    number integer not null,
    model varchar(255) not null,
    record_keys text not null,
    present text,
    phase varchar(20) not null,
    constraint ligature_deletion_part_pk primary key (deletion_id, number)
);

create table ligature_step (
    name varchar(255) not null,
    link varchar(255) not null,
    run_at timestamp(6) with time zone not null,
    change_json text not null,
    constraint ligature_step_pk primary key (name)
);

-- What deletions took and how far they are, so that one can be finished, and undone; and which steps were run under a name.
create table ligature_deletion (
    id text not null,
    requested_at text not null,
    model text not null,
    record text not null,
    gone boolean not null,
    links text,
    phase text not null,
    taken text,
    problem text,
    owner text,
    lease_until text,
    constraint ligature_deletion_pk primary key (id)
);

create index ligature_deletion_phase_ix on ligature_deletion (phase);

create table ligature_deletion_part (
    deletion_id text not null,
    number integer not null,
    model text not null,
    record_keys text not null,
    present text,
    phase text not null,
    constraint ligature_deletion_part_pk primary key (deletion_id, number)
);

create table ligature_step (
    name text not null,
    link text not null,
    run_at text not null,
    change_json text not null,
    constraint ligature_step_pk primary key (name)
);

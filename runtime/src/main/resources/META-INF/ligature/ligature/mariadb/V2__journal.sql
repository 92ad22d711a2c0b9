-- What deletions took and how far they are, so that one can be finished, and undone; and which steps were run under a name.
-- As every script for MariaDB it can run again, because MariaDB does not undo tables when a script fails.
create table if not exists ligature_deletion (
    id char(36) character set ascii collate ascii_bin not null,
    requested_at datetime(6) not null,
    model varchar(255) not null,
    record longtext not null,
    gone boolean not null,
    links longtext,
    phase varchar(20) not null,
    taken longtext,
    problem longtext,
    owner char(36) character set ascii collate ascii_bin,
    lease_until datetime(6),
    constraint ligature_deletion_pk primary key (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ligature_deletion_phase_ix on ligature_deletion (phase);

create table if not exists ligature_deletion_part (
    deletion_id char(36) character set ascii collate ascii_bin not null,
    number integer not null,
    model varchar(255) not null,
    record_keys longtext not null,
    present longtext,
    phase varchar(20) not null,
    constraint ligature_deletion_part_pk primary key (deletion_id, number)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ligature_step (
    name varchar(255) not null,
    link varchar(255) not null,
    run_at datetime(6) not null,
    change_json longtext not null,
    constraint ligature_step_pk primary key (name)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Link ticket_seat: create table ticket_seat and its archive ticket_seat_archive.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists ticket_seat (
    ticket_number bigint not null,
    seat_id integer not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint ticket_seat_pk primary key (ticket_number, seat_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists ticket_seat_ticket_number_uq on ticket_seat (ticket_number);

create unique index if not exists ticket_seat_seat_id_uq on ticket_seat (seat_id);

create table if not exists ticket_seat_archive (
    ticket_number bigint,
    seat_id integer,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ticket_seat_archive_ticket_number_ix on ticket_seat_archive (ticket_number);

create index if not exists ticket_seat_archive_seat_id_ix on ticket_seat_archive (seat_id);

create index if not exists ticket_seat_archive_deletion_id_ix on ticket_seat_archive (deletion_id);

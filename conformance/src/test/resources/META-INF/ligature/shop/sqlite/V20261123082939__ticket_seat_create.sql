-- Link ticket_seat: create table ticket_seat and its archive ticket_seat_archive.
-- Locks: the database until the script commits; writes wait. Reads wait while it commits, or not at all in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

create table ticket_seat (
    ticket_number integer not null,
    seat_id integer not null,
    created_at text not null,
    updated_at text not null,
    constraint ticket_seat_pk primary key (ticket_number, seat_id)
);

create unique index ticket_seat_ticket_number_uq on ticket_seat (ticket_number);

create unique index ticket_seat_seat_id_uq on ticket_seat (seat_id);

create table ticket_seat_archive (
    ticket_number integer,
    seat_id integer,
    created_at text,
    updated_at text,
    dismissed_at text,
    reason text,
    deletion_id text
);

create index ticket_seat_archive_ticket_number_ix on ticket_seat_archive (ticket_number);

create index ticket_seat_archive_seat_id_ix on ticket_seat_archive (seat_id);

create index ticket_seat_archive_deletion_id_ix on ticket_seat_archive (deletion_id);

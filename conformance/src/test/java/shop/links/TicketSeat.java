package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.seat.Seat;
import shop.seat.SeatId;
import shop.ticket.Ticket;
import shop.ticket.TicketNumber;

/** One to one, both keys wrapped. */
@DefineLink
public record TicketSeat(
        @LinkEnd Ref<Ticket, TicketNumber> ticket, @LinkEnd Ref<Seat, SeatId> seat) {}

package shop.ticket;

/** A right to a seat. */
public record Ticket(TicketNumber number, String holder) {}

package shop.ticket;

/** The key of a {@link Ticket}: a record around a {@code Long}. */
public record TicketNumber(Long value) {}

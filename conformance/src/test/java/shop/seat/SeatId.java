package shop.seat;

/** The key of a {@link Seat}: a record around an {@code Integer}. */
public record SeatId(Integer value) {}

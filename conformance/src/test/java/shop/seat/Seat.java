package shop.seat;

/** A place to sit. */
public record Seat(SeatId id, String row) {}

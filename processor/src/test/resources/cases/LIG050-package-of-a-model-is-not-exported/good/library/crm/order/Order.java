package crm.order;

public record Order(Long id, String number) {}

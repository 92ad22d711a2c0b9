package crm.customer;

public record Customer(Long id, Grade grade) {
    public enum Grade {
        GOLD,
        SILVER
    }
}

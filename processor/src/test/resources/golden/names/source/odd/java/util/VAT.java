package odd.java.util;

public enum VAT {
    FULL,
    REDUCED
}

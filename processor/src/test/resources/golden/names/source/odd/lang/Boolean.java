package odd.lang;

/** Comes before the one of java.lang in this package. */
public interface Boolean {}

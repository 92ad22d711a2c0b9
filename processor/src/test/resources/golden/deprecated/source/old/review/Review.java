package old.review;

/** One property and the constructor are deprecated; generated code calls both. */
public record Review(Long id, @Deprecated String text, Mood mood) {

    @Deprecated
    public Review {}

    public Review(Long number, String text, String mood) {
        this(number, text, Mood.valueOf(mood));
    }

    @Deprecated(forRemoval = true)
    public enum Mood {
        GOOD,
        BAD
    }
}

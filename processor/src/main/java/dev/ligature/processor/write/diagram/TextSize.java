package dev.ligature.processor.write.diagram;

/**
 * How much room text takes, without asking for fonts, which differ from machine to machine: the fonts of the picture are
 * those whose letters all have one width.
 */
final class TextSize {

    /** The size of letters. */
    static final int FONT = 12;

    /** From one line to the next. */
    static final int LINE = 18;

    /** Where a line's letters stand, seen from its top. */
    static final int BASE = 13;

    private static final double LETTER = 0.61 * FONT;

    /** From here on are the scripts whose letters are twice as wide. */
    private static final int WIDE = 0x1100;

    private TextSize() {}

    static int width(String text) {
        long letters = text.codePoints().map(letter -> letter < WIDE ? 1 : 2).sum();
        return (int) Math.ceil(letters * LETTER);
    }
}

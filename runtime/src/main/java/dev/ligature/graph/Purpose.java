package dev.ligature.graph;

/** What a statement about the roots of a query is for. */
enum Purpose {
    /** To read them. */
    FETCH('f'),
    /** To say how many there are. */
    COUNT('c'),
    /** To say whether there is any. */
    EXISTS('e');

    private final char letter;

    Purpose(char letter) {
        this.letter = letter;
    }

    /** What stands for it in a shape. */
    char letter() {
        return letter;
    }
}

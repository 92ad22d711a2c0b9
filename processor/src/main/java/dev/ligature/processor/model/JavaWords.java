package dev.ligature.processor.model;

import java.util.Set;

/** What can be a name in Java. */
public final class JavaWords {

    private static final Set<String> KEYWORDS = Set.of("""
            _ abstract assert boolean break byte case catch char class const continue default do double else enum extends
            false final finally float for goto if implements import instanceof int interface long native new null package
            private protected public return short static strictfp super switch synchronized this throw throws transient true
            try void volatile while
            """.strip().split("\\s+"));

    private JavaWords() {}

    /** Whether Java has the word for itself, so that it can be no name. */
    public static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** Whether it could be a name if it is not a keyword. */
    public static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart);
    }
}

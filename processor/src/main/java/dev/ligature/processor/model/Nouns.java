package dev.ligature.processor.model;

import java.util.Locale;

/**
 * The little English that names and generated texts need. Where its rules are wrong, users set {@code alias}; so there are
 * few and there will not be more.
 */
public final class Nouns {

    private Nouns() {}

    /**
     * The plural: {@code -es} after s, x, z, ch and sh, {@code -ies} for a y after a consonant, else {@code -s}.
     *
     * @param noun in camelCase, such as {@code productVariant}
     */
    public static String plural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.endsWith("s")
                || lower.endsWith("x")
                || lower.endsWith("z")
                || lower.endsWith("ch")
                || lower.endsWith("sh")) {
            return noun + "es";
        }
        if (lower.endsWith("y") && lower.length() > 1 && !isVowel(lower.charAt(lower.length() - 2))) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + "s";
    }

    /** A name in camelCase as words: {@code product variant}. */
    public static String words(String name) {
        return String.join(" ", CamelCase.words(name));
    }

    /** A name in camelCase as words after {@code a} or {@code an}. */
    public static String withArticle(String name) {
        String words = words(name);
        return (startsWithVowel(words) ? "an " : "a ") + words;
    }

    /** Whether the noun sounds like beginning with a vowel; u mostly does not, as in user and unit. */
    private static boolean startsWithVowel(String words) {
        return !words.isEmpty() && words.charAt(0) != 'u' && isVowel(words.charAt(0));
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}

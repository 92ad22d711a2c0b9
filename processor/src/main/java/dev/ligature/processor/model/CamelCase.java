package dev.ligature.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names in Java, taken apart. */
public final class CamelCase {

    private CamelCase() {}

    /**
     * The words of a name, in lower case: {@code productVariant} is {@code product}, {@code variant}, and {@code URLPath}
     * is {@code url}, {@code path}. Digits stay with the word before them; underscores separate.
     */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '_' || startsWord(name, i)) {
                addWord(words, name.substring(start, i));
                start = i;
            }
        }
        return words;
    }

    /** The name with a capital first letter. */
    public static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The name as that of a constant: {@code PRODUCT_VARIANT}; what could not begin a name keeps an underscore. */
    public static String constant(String name) {
        String constant = String.join("_", words(name)).toUpperCase(Locale.ROOT);
        return JavaWords.isIdentifier(constant) ? constant : "_" + constant;
    }

    /** A capital after something else, or the last capital of several where a small letter follows. */
    private static boolean startsWord(String name, int i) {
        if (!Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        boolean beforeSmall = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return beforeSmall || !Character.isUpperCase(name.charAt(i - 1));
    }

    private static void addWord(List<String> words, String part) {
        String word = part.replace("_", "");
        if (!word.isEmpty()) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }
}

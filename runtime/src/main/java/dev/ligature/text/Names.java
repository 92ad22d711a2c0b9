package dev.ligature.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a caller's name may have been meant to be. */
public final class Names {

    private static final int MOST_SHOWN = 60;

    private Names() {}

    /** A caller's text as a message can show it. */
    public static String quoted(String text) {
        String shown = text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "..";
        StringBuilder quoted = new StringBuilder("\"");
        shown.codePoints()
                .forEach(c ->
                        quoted.appendCodePoint(Character.isISOControl(c) || Character.isSurrogate((char) c) ? '?' : c));
        return quoted.append('"').toString();
    }

    /** {@code " Did you mean title?"}, or what there is, if that is not too much. */
    public static String question(String wrong, Collection<String> known) {
        return nearest(wrong, known)
                .map(" Did you mean %s?"::formatted)
                .orElseGet(() -> known.isEmpty() ? "" : " There are: " + shown(known));
    }

    private static String shown(Collection<String> known) {
        String all = String.join(", ", known.stream().sorted().limit(MOST_SHOWN).toList());
        return known.size() > MOST_SHOWN ? all + " and more" : all;
    }

    private static Optional<String> nearest(String wrong, Collection<String> known) {
        String start = wrong.length() > MOST_SHOWN ? wrong.substring(0, MOST_SHOWN) : wrong;
        int bearable = Math.max(1, start.length() / 3);
        return known.stream()
                .filter(name -> distance(start, name) <= bearable)
                .min(Comparator.comparingInt((String name) -> distance(start, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The letters to be put in, left out, changed or swapped with their neighbours (optimal string alignment), without regard
     * to case.
     */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] free = before;
            before = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}

package dev.ligature.benchmarks.shapes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts at the end of what was read, each as often as it is reached: how many there are, and which. */
interface Leaves {

    /** Does not look. */
    Leaves UNSEEN = new Leaves() {
        @Override
        public void add(String key, long times) {
            // while time is measured
        }

        @Override
        public void addAll(String json) {
            // while time is measured
        }
    };

    /** A part that is reached so often. */
    void add(String key, long times);

    /** Those in nested arrays, of which the innermost are a key and a name. */
    void addAll(String json);

    /** Sums them up. */
    final class Sum implements Leaves {

        private static final Pattern LEAF = Pattern.compile("\\[\"(\\w+)\", \"[^\"]*\"]");

        private long count;
        private long sum;

        @Override
        public void add(String key, long times) {
            count += times;
            sum += times * Long.parseLong(key.substring(key.indexOf('_') + 1));
        }

        @Override
        public void addAll(String json) {
            Matcher matcher = LEAF.matcher(json);
            while (matcher.find()) {
                add(matcher.group(1), 1);
            }
        }

        @Override
        public String toString() {
            return count + " parts, whose numbers are " + sum;
        }
    }
}

package dev.ligature.processor.write.diagram;

import java.util.ArrayDeque;
import java.util.Deque;

/** Elements of XML, each on a line. */
final class Xml {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn, and are left out where the value is empty. */
    void begin(String element, Object... attributes) {
        indent().append(tag(element, attributes)).append(">\n");
        open.push(element);
    }

    void end() {
        String element = open.pop();
        indent().append("</").append(element).append(">\n");
    }

    void empty(String element, Object... attributes) {
        indent().append(tag(element, attributes)).append("/>\n");
    }

    void element(String element, String content, Object... attributes) {
        indent().append(tag(element, attributes))
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    private static String tag(String element, Object... attributes) {
        StringBuilder tag = new StringBuilder("<").append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = escaped(String.valueOf(attributes[i + 1]));
            if (!value.isEmpty()) {
                tag.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(value)
                        .append('"');
            }
        }
        return tag.toString();
    }

    /** Java allows characters of control in names, XML does not. */
    private static String escaped(String content) {
        return content.replaceAll("\\p{Cntrl}", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

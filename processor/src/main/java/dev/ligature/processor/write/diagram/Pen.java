package dev.ligature.processor.write.diagram;

/** Draws boxes, texts and lines in SVG. Text stands on boxes that have a colour, so that it can be read on every ground. */
final class Pen {

    static final String INK = "#1f2328";
    static final String PALE_INK = "#57606a";
    static final String RED_INK = "#c9252b";

    /** Of lines, which have no ground of their own: neither light nor dark. */
    static final String GREY = "#768390";

    static final String RED = "#e5534b";
    static final String BLUE = "#2f81c4";

    static final String GREY_GROUND = "#eaeef2";
    static final String BLUE_GROUND = "#ddf4ff";
    static final String WHITE_GROUND = "#ffffff";

    private static final String DASHES = "5 4";

    private final Xml xml;

    Pen(Xml xml) {
        this.xml = xml;
    }

    void box(int x, int y, int width, int height, String ground, String border) {
        box(x, y, width, height, ground, border, false);
    }

    void box(int x, int y, int width, int height, String ground, String border, boolean dashed) {
        xml.empty(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                width,
                "height",
                height,
                "rx",
                6,
                "fill",
                ground,
                "stroke",
                border,
                "stroke-dasharray",
                dashed ? DASHES : "");
    }

    void path(String path, String color, boolean dashed) {
        xml.empty(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                color,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                dashed ? DASHES : "");
    }

    /** A name in the middle of a box. */
    void name(int x, int top, String text) {
        xml.element("text", text, "x", x, "y", top + TextSize.BASE, "text-anchor", "middle", "font-weight", "bold");
    }

    /** Something less important. */
    void note(int x, int top, String text, Anchor anchor) {
        text(x, top, text, anchor, PALE_INK);
    }

    void text(int x, int top, String text, Anchor anchor, String ink) {
        xml.element("text", text, "x", x, "y", top + TextSize.BASE, "text-anchor", anchor.name, "fill", ink);
    }

    /** Which part of a text stands where it is put. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String name;

        Anchor(String name) {
            this.name = name;
        }
    }
}

package dev.ligature.processor.write.source;

import org.jspecify.annotations.Nullable;

/** Lays out the text of one file: indents lines, breaks those that would be too long, and leads those of documentation. */
final class Printer {

    private static final int LONGEST_LINE = 100;
    private static final String INDENT = "    ";

    /** By how many levels a line is indented that continues another. */
    private static final int CONTINUED = 2;

    private static final int NOWHERE = -1;

    private final Names names;
    private final StringBuilder out = new StringBuilder();
    private int level;
    private int lineStart;
    private boolean documentation;

    /** Whether nothing stands in the line yet, not even what indents it. */
    private boolean newLine = true;

    /** The place where the line can be broken, if there is one, and with how many levels it then goes on. */
    private int breakFrom = NOWHERE;

    private int breakTo;
    private int breakLevel;

    /** Whether code is inside a statement, and whether that has come to its second line. */
    private boolean statement;

    private boolean continued;

    Printer(Names names) {
        this.names = names;
    }

    /** What classes are called. */
    Names names() {
        return names;
    }

    /** All text so far. */
    String all() {
        return out.toString();
    }

    void text(String text) {
        text(text, 0, text.length());
    }

    /** A part of a text, which may have several lines. */
    void text(String text, int from, int to) {
        int start = from;
        for (int end = text.indexOf('\n', from); end >= 0 && end < to; end = text.indexOf('\n', start)) {
            inLine(text, start, end);
            endLine();
            start = end + 1;
        }
        inLine(text, start, to);
    }

    private void inLine(String text, int from, int to) {
        if (from < to) {
            if (newLine) {
                startLine(documentation ? " * " : "");
            }
            out.append(text, from, to);
            breakIfTooLong();
        }
    }

    private void startLine(String lead) {
        out.append(INDENT.repeat(level)).append(lead);
        newLine = false;
    }

    private void endLine() {
        if (newLine && documentation) {
            startLine(" *");
        }
        breakFrom = NOWHERE;
        out.append('\n');
        lineStart = out.length();
        newLine = true;
        if (statement && !continued) {
            continued = true;
            indent(CONTINUED);
        }
    }

    /** A space, or a new line where that which follows, up to the next place like this, would not fit. */
    void spaceOrLine() {
        placeForBreak(" ");
    }

    /** A new line where that which follows, up to the next place like this, would not fit. */
    void maybeLine() {
        placeForBreak("");
    }

    private void placeForBreak(String otherwise) {
        breakFrom = out.length();
        breakTo = breakFrom + otherwise.length();
        breakLevel = level + CONTINUED;
        out.append(otherwise);
    }

    private void breakIfTooLong() {
        if (breakFrom != NOWHERE && out.length() - lineStart > LONGEST_LINE) {
            out.replace(breakFrom, breakTo, "\n" + INDENT.repeat(breakLevel));
            lineStart = breakFrom + 1;
            breakFrom = NOWHERE;
        }
    }

    /** The lines that follow are indented by so many levels more. */
    void indent(int levels) {
        level += levels;
    }

    /** A statement; its second line and those that follow are indented. */
    void statement(Code code) {
        statement = true;
        code.print(this);
        text(";\n");
        statement = false;
        if (continued) {
            continued = false;
            indent(-CONTINUED);
        }
    }

    /** Modifiers, if there are any. */
    void modifiers(String all) {
        if (!all.isEmpty()) {
            text(all);
            text(" ");
        }
    }

    /** Documentation, if there is any. */
    void documentation(@Nullable Code code) {
        if (code == null) {
            return;
        }
        text("/**\n");
        documentation = true;
        code.print(this);
        if (!newLine) {
            endLine();
        }
        documentation = false;
        text(" */\n");
    }
}

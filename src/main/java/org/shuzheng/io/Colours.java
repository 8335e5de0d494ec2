package org.shuzheng.io;

/**
 * Marks text for a terminal by ANSI escapes, or not at all.
 *
 * @param on whether to mark
 */
public record Colours(boolean on) {

    /** No marks. */
    public static final Colours NONE = new Colours(false);

    /** Bold, for headings. */
    public String bold(String text) {
        return mark("1", text);
    }

    /** Faint, for what matters less. */
    public String faint(String text) {
        return mark("2", text);
    }

    /** For figures. */
    public String figure(String text) {
        return mark("1;33", text);
    }

    /** For times. */
    public String time(String text) {
        return mark("36", text);
    }

    /** For names. */
    public String entity(String text) {
        return mark("35", text);
    }

    /** For what went right. */
    public String good(String text) {
        return mark("32", text);
    }

    /** For what went wrong. */
    public String bad(String text) {
        return mark("31", text);
    }

    private String mark(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

package org.shuzheng.io;

import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Repairer;
import org.shuzheng.text.Span;

/**
 * A source text as it is read, for the web page: lines that were wrapped run on, what repair took out is faint. The page still
 * holds every character of the source, so that offsets are those of its text content.
 */
final class RunningText {

    private static final byte SHOWN = 0;
    /** A line break or blank within a word: nothing is seen of it. */
    private static final byte JOINED = 1;
    /** A line break that reads as a blank. */
    private static final byte BLANK = 2;
    /** Taken out by repair. */
    private static final byte GONE = 3;

    private final String source;
    private final byte[] kinds;

    private RunningText(String source, byte[] kinds) {
        this.source = source;
        this.kinds = kinds;
    }

    /** The text of an article. */
    static RunningText of(String source) {
        RepairedText repaired = new Repairer().repair(source);
        byte[] kinds = new byte[source.length()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Character.isWhitespace(source.charAt(i)) ? SHOWN : GONE;
        }
        String text = repaired.text();
        int end = 0;
        for (int k = 0; k < text.length(); k++) {
            Span place = repaired.toSource(new Span(k, k + 1));
            boolean within = k > 0 && text.charAt(k) != '\n' && text.charAt(k - 1) != '\n';
            for (int i = end; within && i < place.start(); i++) {
                kinds[i] = kinds[i] == SHOWN ? JOINED : kinds[i];
            }
            for (int i = place.start(); i < place.end(); i++) {
                kinds[i] = text.charAt(k) == ' ' && source.charAt(i) == '\n' ? BLANK : SHOWN;
            }
            end = Math.max(end, place.end());
        }
        return new RunningText(source, kinds);
    }

    /** A part of it as HTML. */
    String html(int from, int to) {
        StringBuilder out = new StringBuilder();
        int at = from;
        while (at < to) {
            int next = at + 1;
            while (next < to && kinds[next] == kinds[at]) {
                next++;
            }
            String text = escape(source.substring(at, next));
            out.append(switch (kinds[at]) {
                case JOINED -> "<span class=\"j\">" + text + "</span>";
                case BLANK -> "<span class=\"b\">" + text + "</span>";
                case GONE -> "<span class=\"gone\">" + text + "</span>";
                default -> text;
            });
            at = next;
        }
        return out.toString();
    }

    /** A text within HTML. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                // A browser would make a line feed of it, and the offsets behind it would be off by one.
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append(c < 0x20 && c != '\n' && c != '\t' ? '\ufffd' : c);
            }
        }
        return escaped.toString();
    }
}

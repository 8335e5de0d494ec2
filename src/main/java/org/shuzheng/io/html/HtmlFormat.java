package org.shuzheng.io.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.Deadline;
import org.shuzheng.io.Decoding;
import org.shuzheng.io.DocumentFormat;
import org.shuzheng.io.Input;
import org.shuzheng.io.InputException;
import org.shuzheng.io.InputFault;
import org.shuzheng.io.InputFault.Kind;
import org.shuzheng.io.Metadata;

/**
 * HTML: the main text without menus, advertisements, related links, comments and footers; tables as rows; title, date and
 * issuer from the metadata that Chinese sites write. Nothing that a page names is fetched.
 */
public final class HtmlFormat implements DocumentFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml", "shtml");
    }

    @Override
    public boolean recognises(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).stripLeading()
                .toLowerCase(Locale.ROOT);
        start = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3).stripLeading() : start;
        while (start.startsWith("<!--") && start.contains("-->")) {
            start = start.substring(start.indexOf("-->") + 3).stripLeading();
        }
        return start.startsWith("<!doctype html") || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html");
    }

    @Override
    public boolean outweighsName() {
        return true;
    }

    @Override
    public org.shuzheng.io.Document read(Input input, byte[] bytes, Deadline deadline, ArticleSink sink) throws InputException {
        Document page = Jsoup.parse(Decoding.declared(input, bytes, charset(bytes), sink), "");
        deadline.check();
        Metadata metadata = new PageMetadata(page).find();
        List<Element> ignored = MainText.strip(page);
        Element main = MainText.of(page.body());
        deadline.check();
        String text = new TextWriter().write(main);
        if (text.isBlank()) {
            throw new InputException(InputFault.of(Kind.EMPTY, input.name()));
        }
        return new org.shuzheng.io.Document(text, metadata.or(PageMetadata.visible(page, main, ignored)));
    }

    /** The charset that the page itself declares. */
    private static Optional<String> charset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = start.indexOf("charset=");
        if (at < 0) {
            at = start.startsWith("<?xml") ? start.indexOf("encoding=") + 1 : -1;
        }
        if (at < 0) {
            return Optional.empty();
        }
        int from = start.indexOf('=', at) + 1;
        while (from < start.length() && "\"' ".indexOf(start.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < start.length() && (Character.isLetterOrDigit(start.charAt(to)) || "-_".indexOf(start.charAt(to)) >= 0)) {
            to++;
        }
        return to > from && from > 0 ? Optional.of(start.substring(from, to)) : Optional.empty();
    }
}

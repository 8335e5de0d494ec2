package org.shuzheng.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.shuzheng.io.Found;
import org.shuzheng.io.Metadata;
import org.shuzheng.io.PageLabels;

/** What a web page says of itself: meta elements of Chinese government sites, Open Graph, JSON-LD, its title, visible labels. */
final class PageMetadata {

    /** In order of trust. Chinese government sites follow the State Council's site norm: ArticleTitle, PubDate, ContentSource. */
    private static final List<String> TITLES = List.of("articletitle", "og:title", "twitter:title", "dc.title", "title");
    private static final List<String> DATES = List.of("pubdate", "publishdate", "publish_date", "publish-date", "article:published_time",
            "og:published_time", "og:release_date", "datepublished", "dc.date.issued", "dc.date", "firstpublishedtime", "publishtime", "date");
    private static final List<String> ISSUERS = List.of("contentsource", "source", "og:article:author", "article:author", "publisher");

    private final Document page;

    PageMetadata(Document page) {
        this.page = page;
    }

    /** What meta elements, JSON-LD and title say. */
    Metadata find() {
        List<String> linked = page.select("script[type=application/ld+json]").stream().map(Element::data).toList();
        Optional<String> title = meta(TITLES).or(() -> json(linked, "headline")).or(this::heading).or(this::pageTitle);
        Optional<String> date = meta(DATES).or(() -> json(linked, "datePublished"))
                .or(() -> attribute("[itemprop=datePublished]", "content")).or(() -> attribute("[itemprop=datePublished]", "datetime"))
                .or(() -> attribute("time[pubdate]", "datetime"));
        return new Metadata(title.map(t -> new Found<>(t, Found.META)),
                date.flatMap(PageLabels::day).map(d -> new Found<>(d, Found.META)),
                meta(ISSUERS).filter(s -> !s.startsWith("http")).map(s -> new Found<>(s, Found.META)), Optional.empty());
    }

    /** What visible lines outside of the main text say: 发布时间：… 来源：… */
    static Metadata visible(Document page, Element main, List<Element> removed) {
        List<String> lines = new ArrayList<>();
        for (Element e : page.body().select("*")) {
            if (e.parents().contains(main) || e == main || lines.size() > 400) {
                continue;
            }
            String own = e.ownText().strip();
            String all = e.childrenSize() > 0 && e.childrenSize() < 8 ? e.text().strip() : own;
            if (all.length() >= 6 && all.length() <= 160) {
                lines.add(all);
            }
            if (!own.equals(all) && own.length() >= 6 && own.length() <= 160) {
                lines.add(own);
            }
        }
        for (Element e : removed) {
            if (e.text().length() <= 400) {
                lines.addAll(new TextWriter().write(e).lines().filter(l -> l.length() >= 6 && l.length() <= 160).toList());
            }
        }
        return PageLabels.read(lines);
    }

    private Optional<String> meta(List<String> names) {
        for (String name : names) {
            for (Element e : page.select("meta[content]")) {
                String called = e.hasAttr("name") ? e.attr("name") : e.hasAttr("property") ? e.attr("property") : e.attr("itemprop");
                String content = e.attr("content").strip();
                if (called.toLowerCase(Locale.ROOT).equals(name) && !content.isEmpty()) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> attribute(String query, String name) {
        return page.select(query).stream().map(e -> e.attr(name).strip()).filter(v -> !v.isEmpty()).findFirst();
    }

    /** The one h1 of the page. */
    private Optional<String> heading() {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? Optional.of(headings.getFirst().text().strip()).filter(t -> t.length() >= 4 && t.length() <= 80)
                : Optional.empty();
    }

    /** The title without the names of site and section: {@code 关于…的意见_中国政府网 → 关于…的意见}. */
    private Optional<String> pageTitle() {
        String title = page.title().strip();
        int cut = title.length();
        for (String sign : List.of("_", "|", " - ", "--", " – ", "-", "—")) {
            int at = title.indexOf(sign);
            if (at >= 6 && at < cut) {
                cut = at;
            }
        }
        return Optional.of(title.substring(0, cut).strip()).filter(t -> t.length() >= 4);
    }

    /** The string of a field in JSON-LD; read leniently, since pages write it by hand. */
    private static Optional<String> json(List<String> scripts, String field) {
        for (String script : scripts) {
            int at = script.indexOf("\"" + field + "\"");
            int colon = at < 0 ? -1 : script.indexOf(':', at);
            int open = colon < 0 ? -1 : script.indexOf('"', colon);
            int close = open < 0 ? -1 : script.indexOf('"', open + 1);
            if (close > open && open >= 0 && script.substring(colon + 1, open).isBlank() && script.charAt(close - 1) != '\\') {
                return Optional.of(script.substring(open + 1, close).strip()).filter(v -> !v.isEmpty());
            }
        }
        return Optional.empty();
    }
}

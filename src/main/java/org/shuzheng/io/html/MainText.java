package org.shuzheng.io.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element that holds the main text of a page. Text weighs by how much it is like running text: sentences count in
 * full, short pieces without a stop little, links nothing. From the body down, the way goes to the child that holds most of
 * the weight, until the weight lies spread over several: these are the paragraphs.
 */
final class MainText {

    /** A child that holds this part of the weight holds the text. */
    private static final double DOMINANT = 0.72;

    private static final Set<String> NEVER = Set.of("script", "style", "noscript", "template", "iframe", "object", "embed", "svg",
            "canvas", "form", "input", "button", "select", "textarea", "nav", "footer", "aside", "dialog", "video", "audio", "head",
            "rt", "rp", "map", "menu");

    /** Words in a class or id that tell what is not the text. */
    private static final Set<String> FURNITURE = Set.of("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs",
            "sidebar", "side", "footer", "foot", "copyright", "share", "sharing", "bdsharebuttonbox", "comment", "comments", "reply", "related",
            "relate", "relevant", "recommend", "recommended", "hot", "rank", "ad", "ads", "advert", "advertisement", "banner", "toolbar", "tools",
            "tool", "pager", "pagination", "paging", "login", "search", "qrcode", "ewm", "subscribe", "popup", "modal", "links", "friendlink",
            "friendlinks", "tags", "social", "xgnews", "xgyd", "tuijian", "pinglun", "fenxiang", "dibu", "daohang", "weizhi", "location", "topbar",
            "prevnext", "newsletter", "disclaimer", "editor-info", "print", "skip");

    private final Map<Element, Double> weights = new HashMap<>();

    private MainText() {
    }

    /** The element that holds the text of a page. */
    static Element of(Element body) {
        MainText text = new MainText();
        double all = text.weigh(body);
        Element at = body;
        for (Element semantic : body.select("article, [itemprop=articleBody], #UCAP-CONTENT, .TRS_Editor, .trs_editor_view")) {
            if (text.weights.getOrDefault(semantic, 0.0) > 0.5 * all) {
                at = semantic;
                break;
            }
        }
        while (true) {
            Element heaviest = null;
            for (Element child : at.children()) {
                if (heaviest == null || text.weight(child) > text.weight(heaviest)) {
                    heaviest = child;
                }
            }
            if (heaviest == null || !container(heaviest) || text.weight(heaviest) < DOMINANT * text.weight(at)) {
                break;
            }
            at = heaviest;
        }
        text.dropLists(at);
        return at;
    }

    /** Takes out what is never text and what is named as something else; gives back what was named so. */
    static List<Element> strip(Document page) {
        List<Element> furniture = new ArrayList<>();
        Element body = page.body();
        double all = Math.max(1, body.text().length());
        for (Element e : body.select("*")) {
            if (e == body || e.parent() == null) {
                continue;
            }
            String name = e.normalName();
            boolean hidden = e.hasAttr("hidden") || e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")
                    || e.attr("aria-hidden").equals("true");
            boolean never = NEVER.contains(name) && !(name.equals("form") && e.text().length() > 0.4 * all);
            boolean marker = name.equals("sup") && e.text().strip().length() <= 4 && !e.select("a").isEmpty();
            if (never || hidden && e.text().length() < 0.4 * all || marker) {
                e.remove();
            } else if ((named(e) || name.equals("header")) && e.text().length() < 0.35 * all) {
                furniture.add(e);
                e.remove();
            }
        }
        List<Node> comments = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
        return furniture;
    }

    private static boolean named(Element e) {
        String names = e.id() + " " + e.className() + " " + e.attr("role");
        if (names.isBlank() || e.normalName().equals("html") || e.normalName().equals("article")) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean camel = Character.isUpperCase(c) && !word.isEmpty() && Character.isLowerCase(names.charAt(i - 1));
            if (!Character.isLetter(c) || camel) {
                if (FURNITURE.contains(word.toString().toLowerCase(Locale.ROOT))) {
                    return true;
                }
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        return false;
    }

    private double weight(Element e) {
        return weights.getOrDefault(e, 0.0);
    }

    /** Weighs an element and all below it, without recursion: pages nest deep. */
    private double weigh(Element root) {
        Map<Element, StringBuilder> runs = new HashMap<>();
        root.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode t && !t.isBlank() && t.parent() instanceof Element p && !linked(p)) {
                    runs.computeIfAbsent(block(p), k -> new StringBuilder()).append(t.text());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element e) {
                    double own = runs.containsKey(e) ? value(runs.get(e)) : 0;
                    for (Element child : e.children()) {
                        own += weight(child);
                    }
                    weights.put(e, own);
                }
            }
        });
        return weight(root);
    }

    private static double value(CharSequence run) {
        int chars = 0;
        int stops = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            chars += Character.isWhitespace(c) ? 0 : 1;
            stops += "，。；：、！？,;".indexOf(c) >= 0 ? 1 : 0;
        }
        return stops > 0 ? chars + 4.0 * stops : chars > 40 ? chars * 0.6 : chars * 0.3;
    }

    private static boolean linked(Element e) {
        for (Element at = e; at != null; at = at.parent()) {
            if (at.normalName().equals("a") && at.hasAttr("href")) {
                return true;
            }
            if (at.isBlock()) {
                return false;
            }
        }
        return false;
    }

    private static Element block(Element e) {
        Element at = e;
        while (!at.isBlock() && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static boolean container(Element e) {
        return !Set.of("p", "h1", "h2", "h3", "h4", "li", "span", "blockquote", "pre", "strong", "b", "font", "ul", "ol").contains(e.normalName())
                || e.select("p, div").size() > 1;
    }

    /** Inside the text, lists of links are leads to other pages. */
    private void dropLists(Element main) {
        for (Element e : main.select("ul, ol, div, table, p, section, dl")) {
            if (e.parent() == null || e == main) {
                continue;
            }
            int links = 0;
            int linkChars = 0;
            for (Element a : e.select("a[href]")) {
                links++;
                linkChars += a.text().length();
            }
            int chars = e.text().length();
            boolean list = links >= 2 && linkChars > 0.6 * chars;
            boolean lead = links == 1 && linkChars > 0.5 * chars && chars < 60 && LEADS.stream().anyMatch(e.text()::contains);
            if ((list || lead) && weight(e) < 0.2 * weight(main)) {
                e.remove();
            }
        }
        for (Element e : main.select("p, div, span, h2, h3, h4, li, strong")) {
            String text = e.ownText().strip();
            text = !text.isEmpty() && "（(【[".indexOf(text.charAt(0)) >= 0 ? text.substring(1) : text;
            if (e.parent() != null && e != main && e.text().length() <= 40 && note(text)) {
                e.remove();
            }
        }
    }

    private static boolean note(String text) {
        return NOTES.stream().anyMatch(text::startsWith);
    }

    private static final List<String> LEADS = List.of("相关", "上一篇", "下一篇", "更多", "推荐", "延伸阅读", "返回", "打印", "关闭", "下载", "分享");
    private static final List<String> NOTES = List.of("责任编辑", "责编", "编辑：", "打印本页", "关闭窗口", "扫一扫", "分享到", "分享：", "字号：",
            "字体", "打印", "浏览次数", "点击数", "阅读：", "上一篇", "下一篇", "相关链接", "相关阅读", "相关新闻", "延伸阅读", "推荐阅读", "网友评论", "我要评论", "保护视力色");
}

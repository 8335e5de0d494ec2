package org.shuzheng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out what belongs to the page and not to the text: page numbers, the date, address and page count that a browser
 * prints, and heads and feet that come back on every page beside them. What was parted by them stands on neighbouring
 * lines again with a form feed between, so that it can be joined.
 *
 * <p>Taken out: {@code - 12 -}, {@code 第 3 页 共 15 页}, {@code 2026/3/23 21:07 政府工作报告}, {@code https://…/x.html 1/15}.
 * A number alone on its line is one only at a form feed or in the middle of a sentence, and in a row with others.
 */
final class FurnitureStage implements RepairStage {

    private static final int LONGEST_HEAD = 60;

    @Override
    public AlignedText apply(AlignedText in) {
        String text = in.text();
        List<Line> lines = Line.of(text);
        Removal.Kind[] kinds = new Removal.Kind[lines.size()];
        boolean found = stamps(text, lines, kinds) | numbers(text, lines, kinds);
        boolean feeds = text.indexOf('\f') >= 0;
        if (!found && !feeds) {
            return in;
        }
        heads(text, lines, kinds);
        return rewrite(in, lines, kinds);
    }

    private static AlignedText rewrite(AlignedText in, List<Line> lines, Removal.Kind[] kinds) {
        String text = in.text();
        Rewriter out = new Rewriter(in);
        boolean begun = false;
        boolean parted = false;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean feed = between(text, last, line.start());
            if (kinds[i] != null) {
                out.drop(line.start());
                out.remove(line.end(), kinds[i]);
                parted = true;
            } else {
                if (parted || feed) {
                    if (begun) {
                        out.put("\f", out.cursor());
                    }
                    out.drop(lineStart(text, line));
                }
                out.keep(line.end());
                begun = true;
                parted = false;
            }
            last = line.end();
        }
        out.drop(text.length());
        return out.finish();
    }

    /** What a browser prints on each page: date, time and title above, address and page count below. */
    private static boolean stamps(String text, List<Line> lines, Removal.Kind[] kinds) {
        List<Integer> dates = new ArrayList<>();
        List<Integer> addresses = new ArrayList<>();
        boolean counted = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.end() - line.start() > 300) {
                continue;
            }
            char c = text.charAt(line.start());
            if (c >= '0' && c <= '9' && stamp(text.substring(line.start(), line.end()))) {
                dates.add(i);
            } else if (c == 'h' || c == 'f') {
                String s = text.substring(line.start(), line.end());
                int url = address(s);
                if (url == s.length() || url > 0 && count(s.substring(url).strip())) {
                    addresses.add(i);
                    counted |= url < s.length();
                }
            }
        }
        if (addresses.isEmpty() && dates.size() < 2 || !counted && addresses.size() + dates.size() < 2) {
            return false;
        }
        addresses.forEach(i -> kinds[i] = Removal.Kind.BROWSER_PRINT);
        dates.forEach(i -> kinds[i] = Removal.Kind.BROWSER_PRINT);
        return true;
    }

    /** {@code 2026/3/23 21:07 …} or {@code 3/23/26, 9:07 PM …}. */
    private static boolean stamp(String s) {
        int at = digits(s, 0);
        for (int part = 0; part < 2; part++) {
            if (at == 0 || at >= s.length() || s.charAt(at) != '/' && s.charAt(at) != '-') {
                return false;
            }
            int next = digits(s, at + 1);
            if (next == at + 1) {
                return false;
            }
            at = next;
        }
        if (at < s.length() && s.charAt(at) == ',') {
            at++;
        }
        int hour = at;
        while (hour < s.length() && s.charAt(hour) == ' ') {
            hour++;
        }
        int colon = digits(s, hour);
        return hour > at && colon > hour && colon - hour <= 2 && colon < s.length() && s.charAt(colon) == ':'
                && digits(s, colon + 1) == colon + 3;
    }

    private static int address(String s) {
        if (!s.startsWith("http://") && !s.startsWith("https://") && !s.startsWith("file://")) {
            return 0;
        }
        int at = 0;
        while (at < s.length() && s.charAt(at) > ' ' && s.charAt(at) < '\u007f') {
            at++;
        }
        return at;
    }

    /** {@code 3/15}. */
    private static boolean count(String s) {
        int slash = s.indexOf('/');
        return slash > 0 && slash < 5 && number(s.substring(0, slash).strip()).isPresent() && number(s.substring(slash + 1).strip()).isPresent();
    }

    private static boolean numbers(String text, List<Line> lines, Removal.Kind[] kinds) {
        boolean found = false;
        Map<Integer, Integer> bare = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (kinds[i] != null || line.end() - line.start() > 24) {
                continue;
            }
            String s = text.substring(line.start(), line.end()).replace(" ", "").replace("\u3000", "");
            if (pageNumber(s) || count(s) && beside(kinds, i)) {
                kinds[i] = Removal.Kind.PAGE_NUMBER;
                found = true;
            } else if (number(s).isPresent()) {
                boolean feed = between(text, i > 0 ? lines.get(i - 1).end() : 0, line.start())
                        || between(text, line.end(), i + 1 < lines.size() ? lines.get(i + 1).start() : text.length());
                if (feed || i > 0 && i + 1 < lines.size() && torn(text, lines.get(i - 1)) && !mark(text, lines.get(i + 1))) {
                    bare.put(i, number(s).get());
                }
            }
        }
        Set<Integer> pages = new HashSet<>(bare.values());
        for (var entry : bare.entrySet()) {
            if (pages.contains(entry.getValue() + 1) || pages.contains(entry.getValue() - 1)) {
                kinds[entry.getKey()] = Removal.Kind.PAGE_NUMBER;
                found = true;
            }
        }
        return found;
    }

    /** {@code -12-}, {@code 第3页}, {@code 第3页共15页}, {@code 3/共15页}, {@code Page3of9}; blanks are out already. */
    private static boolean pageNumber(String s) {
        int n = s.length();
        if (n >= 3 && "-—–－─·".indexOf(s.charAt(0)) >= 0) {
            int from = 0;
            while (from < n && "-—–－─·".indexOf(s.charAt(from)) >= 0) {
                from++;
            }
            int to = n;
            while (to > from && "-—–－─·".indexOf(s.charAt(to - 1)) >= 0) {
                to--;
            }
            return to < n && from <= 3 && number(s.substring(from, to)).isPresent();
        }
        if (s.startsWith("第")) {
            int to = digits(s, 1);
            if (to > 1 && to < n && s.charAt(to) == '页') {
                String rest = s.substring(to + 1).replace("/", "").replace("，", "").replace(",", "").replace("(", "").replace("（", "")
                        .replace(")", "").replace("）", "");
                return rest.isEmpty() || rest.startsWith("共") && rest.endsWith("页") && number(rest.substring(1, rest.length() - 1)).isPresent();
            }
            return false;
        }
        if (s.regionMatches(true, 0, "page", 0, 4)) {
            int to = digits(s, 4);
            return to > 4 && (to == n || s.startsWith("of", to) && number(s.substring(to + 2)).isPresent());
        }
        return false;
    }

    /** Short lines that come back three times and more beside what is taken out already, or at a form feed. */
    private static void heads(String text, List<Line> lines, Removal.Kind[] kinds) {
        for (int pass = 0; pass < 2; pass++) {
            Map<String, List<Integer>> seen = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                boolean edge = beside(kinds, i) || between(text, i > 0 ? lines.get(i - 1).end() : 0, line.start())
                        || between(text, line.end(), i + 1 < lines.size() ? lines.get(i + 1).start() : text.length());
                if (kinds[i] == null && line.end() - line.start() <= LONGEST_HEAD && (edge || i == 0)) {
                    seen.computeIfAbsent(mask(text, line), k -> new ArrayList<>()).add(i);
                }
            }
            for (List<Integer> places : seen.values()) {
                Line first = lines.get(places.get(0));
                if (places.size() < 3 || Glyphs.stop(text.charAt(first.end() - 1))) {
                    continue;
                }
                for (int k = 0; k < places.size(); k++) {
                    if (k > 0 || places.get(0) > 0 || again(text, lines, kinds, places)) {
                        kinds[places.get(k)] = Removal.Kind.RUNNING_HEAD;
                    }
                }
            }
        }
    }

    /** True when the words of a running head also stand in the text itself: then its first place is no title to be kept. */
    private static boolean again(String text, List<Line> lines, Removal.Kind[] kinds, List<Integer> places) {
        String head = mask(text, lines.get(places.get(0)));
        for (int i = 1; i < Math.min(lines.size(), 40); i++) {
            if (kinds[i] == null && !places.contains(i) && lines.get(i).end() - lines.get(i).start() <= LONGEST_HEAD
                    && mask(text, lines.get(i)).equals(head)) {
                return true;
            }
        }
        return false;
    }

    private static String mask(String text, Line line) {
        StringBuilder out = new StringBuilder();
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Glyphs.digit(c)) {
                if (out.isEmpty() || out.charAt(out.length() - 1) != '0') {
                    out.append('0');
                }
            } else if (!Glyphs.blank(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean beside(Removal.Kind[] kinds, int i) {
        return i > 0 && kinds[i - 1] != null || i + 1 < kinds.length && kinds[i + 1] != null;
    }

    private static boolean between(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean torn(String text, Line line) {
        char last = text.charAt(line.end() - 1);
        return line.chars() >= 8 && !Glyphs.stop(last) && "：；:;".indexOf(last) < 0
                && text.substring(line.start(), line.end()).chars().anyMatch(c -> c == '，' || c == '。');
    }

    private static boolean mark(String text, Line line) {
        return LineStart.of(text, line.start(), line.end()) != LineStart.NONE;
    }

    private static int lineStart(String text, Line line) {
        int at = line.start();
        while (at > 0 && Glyphs.blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int digits(String s, int at) {
        int to = at;
        while (to < s.length() && s.charAt(to) >= '0' && s.charAt(to) <= '9') {
            to++;
        }
        return to;
    }

    private static Optional<Integer> number(String s) {
        return !s.isEmpty() && s.length() <= 4 && digits(s, 0) == s.length() ? Optional.of(Integer.valueOf(s)) : Optional.empty();
    }
}

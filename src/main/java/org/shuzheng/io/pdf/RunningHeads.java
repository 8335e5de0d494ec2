package org.shuzheng.io.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is printed on every page and belongs to none: running heads, footers and page numbers. A line in the upper or
 * lower margin is one when other pages have the same there, numbers aside; a page number also when it is marked as such
 * ({@code — 3 —}, {@code 第3页 共8页}) or is the number of its page.
 */
final class RunningHeads {

    /** Margin, as a part of the height of the page. */
    private static final float MARGIN = 0.1f;
    /** Lines looked at in each margin. */
    private static final int LINES = 3;

    private final Set<String> named = new LinkedHashSet<>();
    private boolean numbers;

    /** A line in a margin. */
    private record Candidate(PrintedLine line, boolean upper, String pattern) {
    }

    /** The pages without them. */
    List<PrintedPage> removeFrom(List<PrintedPage> pages) {
        List<List<Candidate>> candidates = pages.stream().map(RunningHeads::candidates).toList();
        Map<String, Integer> seen = new HashMap<>();
        for (List<Candidate> page : candidates) {
            Set<String> patterns = new HashSet<>();
            page.forEach(c -> patterns.add((c.upper ? "^" : "$") + c.pattern));
            patterns.forEach(p -> seen.merge(p, 1, Integer::sum));
        }
        // Left and right pages may have different heads.
        int enough = Math.max(2, (int) Math.ceil(pages.size() * 0.4));
        List<PrintedPage> out = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PrintedPage page = pages.get(i);
            Set<Glyph> gone = new HashSet<>();
            for (Candidate c : candidates.get(i)) {
                if (pageNumber(c.line.text(), page.number())) {
                    numbers = true;
                    gone.addAll(c.line.glyphs());
                } else if (seen.get((c.upper ? "^" : "$") + c.pattern) >= enough && !onlyDigits(c.pattern)) {
                    named.add(c.line.text());
                    gone.addAll(c.line.glyphs());
                } else if (seen.get((c.upper ? "^" : "$") + c.pattern) >= enough) {
                    numbers = true;
                    gone.addAll(c.line.glyphs());
                }
            }
            out.add(gone.isEmpty() ? page : page.with(page.glyphs().stream().filter(g -> !gone.contains(g)).toList()));
        }
        return out;
    }

    /** What was removed, to be told. */
    List<String> named() {
        List<String> out = new ArrayList<>(named.stream().limit(3).map(n -> "“" + n + "”").toList());
        if (named.size() > 3) {
            out.add("…");
        }
        if (numbers) {
            out.add("页码");
        }
        return out;
    }

    private static List<Candidate> candidates(PrintedPage page) {
        List<PrintedLine> lines = PrintedLine.of(page.glyphs());
        List<Candidate> out = new ArrayList<>();
        for (int k = 0; k < Math.min(LINES, lines.size()); k++) {
            PrintedLine upper = lines.get(k);
            if (upper.y() < page.height() * MARGIN) {
                out.add(new Candidate(upper, true, pattern(upper)));
            }
            PrintedLine lower = lines.get(lines.size() - 1 - k);
            if (lower.y() > page.height() * (1 - MARGIN) && lines.size() - 1 - k > k) {
                out.add(new Candidate(lower, false, pattern(lower)));
            }
        }
        return out;
    }

    /** A line with its numbers left open, and about where it stands: heads do not move. */
    private static String pattern(PrintedLine line) {
        StringBuilder out = new StringBuilder();
        for (char c : line.text().toCharArray()) {
            boolean digit = Character.isDigit(c);
            if (!digit || out.isEmpty() || out.charAt(out.length() - 1) != '#') {
                out.append(digit ? '#' : c);
            }
        }
        return out + "@" + Math.round(line.y() / 8);
    }

    private static boolean onlyDigits(String pattern) {
        return pattern.startsWith("#@");
    }

    /** {@code — 3 —}, {@code -3-}, {@code 第3页}, {@code 第3页共8页}, {@code 3/8}; a bare {@code 3} on page 3. */
    static boolean pageNumber(String text, int page) {
        String bare = text.replace(" ", "").replace("\u3000", "");
        int from = 0;
        int to = bare.length();
        while (from < to && "—-–―·•.－─".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "—-–―·•.－─".indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        String inner = bare.substring(from, to);
        if (inner.isEmpty() || inner.length() > 14) {
            return false;
        }
        if (inner.chars().allMatch(Character::isDigit)) {
            return inner.length() <= 4 && (from > 0 && to < bare.length() || inner.equals(Integer.toString(page)));
        }
        boolean marked = inner.startsWith("第") && inner.indexOf('页') > 1 || inner.indexOf('/') > 0;
        return marked && inner.chars().allMatch(c -> Character.isDigit(c) || "第页共，,/（）()".indexOf(c) >= 0);
    }
}

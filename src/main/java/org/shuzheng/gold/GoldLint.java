package org.shuzheng.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Time;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.text.Span;

/**
 * Checks a gold file: offsets and surfaces, overlaps, units, values against their digits, dates, references and the
 * slots of facts. Every finding names the file, the layer and index, the text there and what to do.
 */
public final class GoldLint {

    private static final String SLOT_LETTERS_FREE = "“”\"《》 　";

    private final Folding folding;
    private final List<Finding> findings = new ArrayList<>();
    private String file = "";
    private Annotated a;
    private String folded = "";

    private GoldLint(Folding folding) {
        this.folding = folding;
    }

    /**
     * Checks one article.
     *
     * @param file    name of the file, for messages
     * @param a       the article with its records
     * @param folding folds traditional and full-width forms, so that a unit can be sought in the text
     */
    public static List<Finding> check(String file, Annotated a, Folding folding) {
        GoldLint lint = new GoldLint(folding);
        lint.file = file;
        lint.a = a;
        lint.run();
        return lint.findings;
    }

    private void run() {
        if (a.text().isEmpty()) {
            error("text", "the record has no text: gold holds the source text in \"text\"");
            return;
        }
        if (a.published().isEmpty()) {
            warning("published", "no day of publication: relative times cannot be checked; add \"published\"");
        }
        folded = squash(folding.fold(a.text()));
        layer("figures", a.figures());
        layer("times", a.times());
        layer("entities", a.entities());
        timesAndFigures();
        for (int i = 0; i < a.figures().size(); i++) {
            figure("figures[" + i + "] \"" + a.figures().get(i).surface() + "\"", a.figures().get(i));
        }
        for (int i = 0; i < a.times().size(); i++) {
            time("times[" + i + "] \"" + a.times().get(i).surface() + "\"", a.times().get(i));
        }
        for (int i = 0; i < a.entities().size(); i++) {
            entity("entities[" + i + "] \"" + a.entities().get(i).surface() + "\"", a.entities().get(i));
        }
        for (int i = 0; i < a.facts().size(); i++) {
            Fact f = a.facts().get(i);
            String surface = f.figure() >= 0 && f.figure() < a.figures().size() ? a.figures().get(f.figure()).surface() : "";
            fact("facts[" + i + "] of \"" + surface + "\"", f);
        }
    }

    private void layer(String name, List<? extends Mention> mentions) {
        Mention last = null;
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            String where = name + "[" + i + "] \"" + m.surface() + "\"";
            place(where, m);
            if (last != null && m.span().compareTo(last.span()) < 0) {
                error(where, "stands before \"" + last.surface() + "\" that precedes it in the list; sort the list by start");
            }
            if (last != null && m.span().overlaps(last.span())) {
                error(where, "overlaps \"" + last.surface() + "\" at " + last.span() + "; one layer does not nest: keep the longer");
            }
            last = m;
        }
    }

    private void place(String where, Mention m) {
        Span s = m.span();
        if (s.end() > a.text().length()) {
            error(where, "ends at " + s.end() + ", the text has " + a.text().length()
                    + " UTF-16 code units; were the offsets counted in another text or in code points?");
            return;
        }
        if (s.isEmpty()) {
            error(where, "is empty");
            return;
        }
        String raw = s.of(a.text());
        if (!squash(raw).equals(squash(m.surface()))) {
            error(where, "the text at " + s + " is \"" + raw + "\"; mend start and end or the surface");
        }
        if (Character.isLowSurrogate(raw.charAt(0)) || Character.isHighSurrogate(raw.charAt(raw.length() - 1))) {
            error(where, "cuts a character outside the BMP in two; offsets count UTF-16 code units");
        }
        if (Character.isWhitespace(raw.charAt(0)) || Character.isWhitespace(raw.charAt(raw.length() - 1))) {
            error(where, "begins or ends with a blank; a mention goes from its first to its last letter");
        }
    }

    private void timesAndFigures() {
        for (Figure f : a.figures()) {
            for (Time t : a.times()) {
                if (f.span().overlaps(t.span())) {
                    error("figures \"" + f.surface() + "\"", "overlaps the time \"" + t.surface() + "\" at " + t.span()
                            + "; a number is a time or a figure, not both");
                }
            }
        }
    }

    private void figure(String where, Figure f) {
        if (!UnitSynonyms.fold(f.unit()).equals(f.unit())) {
            error(where, "unit \"" + f.unit() + "\" is a synonym; write \"" + UnitSynonyms.fold(f.unit()) + "\"");
        } else if (!unitKnown(f.unit())) {
            error(where, "unit \"" + f.unit() + "\" does not stand in the text and is no folded unit; write it as the text does");
        }
        if (f.high().isPresent() && f.high().get().compareTo(f.value()) < 0) {
            error(where, "high " + f.high().get() + " is below value " + f.value());
        }
        String written = digits(folding.fold(f.surface()));
        String said = digits(f.value().toPlainString() + f.high().map(h -> " " + h.toPlainString()).orElse(""));
        if (!written.isEmpty() && !written.equals(said) && !idiom(f.surface())) {
            warning(where, "value " + f.value().toPlainString() + f.high().map(h -> ".." + h.toPlainString()).orElse("")
                    + " has other digits than the surface; is it a slip?");
        }
    }

    /** Surfaces whose value does not repeat their digits: 翻两番, 三分之一, 一半, 六成, 数百, 十几. */
    private static boolean idiom(String surface) {
        for (String word : List.of("番", "分之", "半", "成", "数", "几", "數", "幾", "首", "冠", "上")) {
            if (surface.contains(word)) {
                return !surface.contains("百分之") || surface.contains("几");
            }
        }
        return false;
    }

    private boolean unitKnown(String unit) {
        return unit.isEmpty() || folded.contains(squash(unit)) || List.of("%", "百分点", "千瓦时", "元", "公里", "公斤", "平方米",
                "平方公里", "位", "倍", "℃", "吉瓦", "兆瓦", "千瓦", "吨", "立方米", "里", "基点").contains(unit);
    }

    private void time(String where, Time t) {
        if (t.from().isPresent() != t.to().isPresent()) {
            error(where, "from and to stand together or not at all");
        }
        try {
            Optional<TimeValues.Days> days = TimeValues.days(t.value());
            if (days.isPresent() && (!days.map(TimeValues.Days::from).equals(t.from()) || !days.map(TimeValues.Days::to).equals(t.to()))) {
                error(where, "value " + t.value() + " covers " + days.get().from() + ".." + days.get().to() + ", but from and to say "
                        + t.from().map(Object::toString).orElse("nothing") + ".." + t.to().map(Object::toString).orElse("nothing"));
            }
            if (days.isEmpty() && t.from().isPresent() && t.to().isPresent() && t.to().get().isBefore(t.from().get())) {
                error(where, "to " + t.to().get() + " is before from " + t.from().get());
            }
        } catch (IllegalArgumentException e) {
            error(where, e.getMessage());
        }
    }

    private void entity(String where, Entity e) {
        String s = e.surface();
        for (String pair : List.of("《》", "“”", "（）", "()", "「」", "〔〕")) {
            if (count(s, pair.charAt(0)) != count(s, pair.charAt(1))) {
                error(where, "cuts the bracket pair " + pair + "; take both signs or neither");
            }
        }
    }

    private static long count(String s, char c) {
        return s.chars().filter(x -> x == c).count();
    }

    private void fact(String where, Fact f) {
        if (f.figure() < 0 || f.figure() >= a.figures().size()) {
            error(where, "names figure " + f.figure() + " of " + a.figures().size());
            return;
        }
        if (f.indicator().isBlank()) {
            error(where, "has no indicator; a figure that states nothing has no fact");
        }
        boolean moves = f.aspect() == Aspect.GROWTH || f.aspect() == Aspect.CHANGE;
        if (moves != f.direction().isPresent()) {
            error(where, "aspect " + f.aspect().label() + (moves ? " needs a direction, up or down" : " takes no direction"));
        }
        if (!moves && f.basis().isPresent()) {
            error(where, "aspect " + f.aspect().label() + " takes no basis");
        }
        if (f.of().isPresent() && f.aspect() != Aspect.SHARE) {
            error(where, "of \"" + f.of().get() + "\" belongs to a share, the aspect is " + f.aspect().label());
        }
        if (f.aspect() == Aspect.RANK && !a.figures().get(f.figure()).unit().equals("位")) {
            error(where, "a rank has the unit 位");
        }
        f.period().ifPresent(p -> {
            try {
                TimeValues.days(p);
            } catch (IllegalArgumentException e) {
                error(where, "period: " + e.getMessage());
            }
        });
        letters(where, "indicator", Optional.of(f.indicator()));
        letters(where, "subject", f.subject());
        letters(where, "of", f.of());
        letters(where, "source", f.source());
    }

    /** Slots are as written, so each of their letters stands somewhere in the text or the title. */
    private void letters(String where, String slot, Optional<String> value) {
        value.ifPresent(v -> {
            String all = folded + squash(folding.fold(a.title().orElse("")));
            String missing = folding.fold(v).codePoints().filter(c -> all.indexOf(c) < 0 && SLOT_LETTERS_FREE.indexOf(c) < 0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            if (!missing.isEmpty()) {
                warning(where, slot + " \"" + v + "\" has letters that the text does not have: \"" + missing + "\"; write it as the text does");
            }
        });
    }

    private void error(String where, String what) {
        findings.add(new Finding(Finding.Severity.ERROR, file + ": " + where + ": " + what));
    }

    private void warning(String where, String what) {
        findings.add(new Finding(Finding.Severity.WARNING, file + ": " + where + ": " + what));
    }

    private static String squash(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.chars().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** The non-zero digits in order, of either script: {@code 一万三千零八 → 138}, {@code 13008 → 138}; 十 at the start is 1. */
    private static String digits(String s) {
        StringBuilder out = new StringBuilder();
        String hanzi = "〇一二三四五六七八九";
        String financial = "零壹贰叁肆伍陆柒捌玖";
        char before = ' ';
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int d = c >= '0' && c <= '9' ? c - '0' : Math.max(hanzi.indexOf(c), financial.indexOf(c));
            if (c == '两') {
                d = 2;
            }
            if (d > 0) {
                out.append((char) ('0' + d));
            } else if ("十百千拾佰仟".indexOf(c) >= 0 && !Character.isDigit(before) && hanzi.indexOf(before) <= 0
                    && financial.indexOf(before) <= 0 && before != '两' && !s.startsWith("百分之", i) && !s.startsWith("百分点", i)
                    && !s.startsWith("千分", i) && !s.startsWith("千瓦", i) && !s.startsWith("千米", i) && !s.startsWith("千克", i)) {
                out.append('1');
            } else if ((c == '万' || c == '亿') && i == 0) {
                out.append('1');
            }
            before = c;
        }
        return out.toString();
    }
}

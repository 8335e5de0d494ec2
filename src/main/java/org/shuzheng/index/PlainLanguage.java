package org.shuzheng.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Time;
import org.shuzheng.index.Query.NumberRange;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;
import org.shuzheng.pipeline.Shuzheng;
import org.shuzheng.text.Span;

/**
 * Understands words as a person writes them: the figures and times in them become typed filters, words that only ask
 * ({@code 是多少 哪些}) are left out, the rest is searched for.
 *
 * <p>Example: {@code 2023年数字贸易额超过3000亿元 → period:2023 value:>3000亿元 数字贸易额}.
 */
final class PlainLanguage {

    /** The unit to which %, ‰ and 倍 are brought. */
    static final String RATIO = "1";

    private final Shuzheng shuzheng;
    private final LocalDate today;
    private final UnitScale units;
    private final WordTrie<QueryCue> cues;
    private final QueryAliases aliases;

    PlainLanguage(Shuzheng shuzheng, Models models, LocalDate today, UnitScale units) {
        this.shuzheng = shuzheng;
        this.today = today;
        this.units = units;
        java.util.Map<String, QueryCue> words = new java.util.HashMap<>();
        for (Table.Row row : models.table("query-cues.tsv").expect("word", "cue").rows()) {
            if (words.put(row.required("word"), row.constant("cue", QueryCue.class)) != null) {
                throw row.error("the word stands twice");
            }
        }
        this.cues = WordTrie.of(words);
        this.aliases = new QueryAliases(models);
    }

    /**
     * An amount in the base unit of its dimension.
     *
     * @param low  the value or lower end
     * @param high the value or upper end
     * @param unit base unit; empty for any
     */
    record Amount(double low, double high, String unit) {

        /** As a growth in percent: {@code 10% → 10}, {@code 2倍 → 200}; a bare number is percent. */
        Amount percent() {
            return unit.equals(RATIO) ? new Amount(round(low * 100), round(high * 100), "%") : this;
        }

        private static double round(double d) {
            return Double.isInfinite(d) ? d : new BigDecimal(d).round(new MathContext(12)).doubleValue();
        }
    }

    /** The base unit by which a written unit is searched: {@code 万元 → 元}. */
    String unitOf(String written) {
        return amount("1" + written).map(Amount::unit).filter(u -> !u.isEmpty()).orElseGet(() -> units.base(written));
    }

    /** One amount: {@code 3000亿元}, {@code 10%}, {@code 5..}. */
    Optional<Amount> amount(String written) {
        Extraction e = read(written);
        if (e.figures().size() == 1 && e.figures().get(0).span().length() >= written.strip().length()) {
            return Optional.of(amount(e.figures().get(0)));
        }
        try {
            double plain = new BigDecimal(written.strip().replace(",", "")).doubleValue();
            return Optional.of(new Amount(plain, plain, ""));
        } catch (NumberFormatException x) {
            return Optional.empty();
        }
    }

    /** Two amounts; a unit or scale written once serves both; an empty one is an open end. */
    Optional<Amount> amounts(String low, String high) {
        if (low.isBlank() || high.isBlank()) {
            return amount(low.isBlank() ? high : low).map(a -> low.isBlank()
                    ? new Amount(Double.NEGATIVE_INFINITY, a.high(), a.unit()) : new Amount(a.low(), Double.POSITIVE_INFINITY, a.unit()));
        }
        Extraction e = read(low + "—" + high);
        if (e.figures().size() == 1 && e.figures().get(0).high().isPresent()) {
            return Optional.of(amount(e.figures().get(0)));
        }
        Optional<Amount> a = amount(low);
        Optional<Amount> b = amount(high);
        if (a.isEmpty() || b.isEmpty() || (!a.get().unit().isEmpty() && !a.get().unit().equals(b.get().unit()))) {
            return Optional.empty();
        }
        return Optional.of(new Amount(a.get().low(), b.get().high(), b.get().unit()));
    }

    /** The days of a written time. */
    Optional<DayRange> days(String written) {
        Optional<DayRange> iso = DayRange.parse(written.strip());
        if (iso.isPresent()) {
            return iso;
        }
        return read(written).times().stream().filter(t -> t.from().isPresent() && t.to().isPresent())
                .filter(t -> t.span().length() >= written.strip().length()).findFirst().map(t -> DayRange.of(t.from().get(), t.to().get()));
    }

    /** Understands bare words. */
    Query understand(String words) {
        Extraction e = read(words);
        boolean[] used = new boolean[words.length()];
        List<Query> parts = new ArrayList<>();
        for (Time t : e.times()) {
            if (t.from().isPresent() && t.to().isPresent()) {
                parts.add(new Query.Period(DayRange.of(t.from().get(), t.to().get())));
                mark(used, t.span());
            }
        }
        years(words, used).forEach(year -> parts.add(new Query.Period(year)));
        for (Figure f : e.figures()) {
            if (f.dimension().isPresent() || f.unit().equals("%")) {
                parts.add(filter(words, f, used));
            }
        }
        boolean asks = words.indexOf('？') >= 0 || words.indexOf('?') >= 0;
        StringBuilder rest = new StringBuilder();
        Optional<Superlative> most = Superlative.in(words, used, cues);
        asks |= most.isPresent();
        for (int i = 0; i < words.length();) {
            if (used[i]) {
                i++;
                continue;
            }
            Optional<WordTrie.Match<QueryCue>> found = cues.longest(words, i);
            QueryCue cue = found.map(WordTrie.Match::value).orElse(QueryCue.NONE);
            int end = found.map(WordTrie.Match::end).orElse(i);
            boolean behindFilter = i > 0 && used[i - 1];
            if ((words.charAt(i) != '的' || (behindFilter && end > i && ends(words, end))) && (cue == QueryCue.ASK || QueryCue.PLACE.contains(cue))) {
                asks = true;
                if (QueryCue.PLACE.contains(cue)) {
                    parts.add(new Query.Is(Query.KeyField.REGION, cue.label()));
                }
            } else if (QueryCue.STATUS.contains(cue) && (ends(words, end) || used[end])) {
                parts.add(new Query.Is(Query.KeyField.STATUS, cue.label()));
            } else if (words.charAt(i) == '的' && behindFilter) {
                used[i++] = true;
                continue;
            } else if (!(most.isPresent() && most.get().by() == Search.Sort.GROWTH && QueryCue.CHANGING.contains(cue))) {
                rest.append(words.charAt(i++));
                continue;
            }
            rest.append(' ');
            i = end;
        }
        most.ifPresent(m -> {
            m.place().ifPresent(place -> parts.add(new Query.Is(Query.KeyField.REGION, place.label())));
            parts.add(new Query.Sorted(m.by(), m.ascending()));
        });
        for (String word : rest.toString().strip().split("[\\s　，。？！,?!、；;]+")) {
            word = word.length() > 1 && word.startsWith("的") && !word.startsWith("的士") ? word.substring(1) : word;
            String said = word.length() > 2 && word.endsWith("的") && !word.endsWith("目的") ? word.substring(0, word.length() - 1) : word;
            if (!said.isEmpty() && !said.equals("的")) {
                parts.add(named(said));
            }
        }
        return parts.isEmpty() ? new Query.Words(words) : new Query.Question(words, parts, asks);
    }

    /** Years that stand alone, without 年: {@code 地区生产总值 2013}. */
    private static List<DayRange> years(String words, boolean[] used) {
        List<DayRange> out = new ArrayList<>();
        for (int i = 0; i < words.length();) {
            int end = i;
            while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
                end++;
            }
            if (end - i == 4 && !used[i] && (words.startsWith("19", i) || words.startsWith("20", i))) {
                Optional<DayRange> year = DayRange.parse(words.substring(i, end));
                year.ifPresent(out::add);
                Arrays.fill(used, i, end, year.isPresent());
            }
            i = end + 1;
        }
        return out;
    }

    /** True when the question ends here, or goes on with what only asks: 目标是多少, not 目标管理. */
    private boolean ends(String words, int from) {
        return from == words.length() || !Character.isLetterOrDigit(words.charAt(from))
                || words.charAt(from) == '是' || words.charAt(from) == '为'
                || cues.longest(words, from).filter(m -> m.value() == QueryCue.ASK || QueryCue.PLACE.contains(m.value())).isPresent();
    }

    /** A word, or another name of the same thing, or, where it ends in 增长 or 下降, that growth of it. */
    private Query named(String word) {
        List<Query> names = new ArrayList<>();
        aliases.of(word).forEach(name -> names.add(new Query.Words(name)));
        for (int i = 1; i < word.length(); i++) {
            Optional<WordTrie.Match<QueryCue>> way = cues.longest(word, i);
            if (way.isPresent() && way.get().end() == word.length() && QueryCue.CHANGING.contains(way.get().value())) {
                List<Query> stem = aliases.of(word.substring(0, i)).stream().<Query>map(Query.Words::new).toList();
                names.add(new Query.And(List.of(stem.size() == 1 ? stem.get(0) : new Query.Or(stem),
                        new Query.Is(Query.KeyField.ASPECT, "growth"))));
                break;
            }
        }
        return names.size() == 1 ? names.get(0) : new Query.Or(names);
    }

    /** Facts under an indicator of this name, or of another name of the same thing. */
    Query indicator(String name) {
        List<Query> names = aliases.of(name).stream().<Query>map(n -> new Query.In(Query.TextField.INDICATOR, n)).toList();
        return names.size() == 1 ? names.get(0) : new Query.Or(names);
    }

    private Query filter(String words, Figure f, boolean[] used) {
        mark(used, f.span());
        QueryCue compare = null;
        QueryCue way = null;
        for (int i = Math.max(0, f.span().start() - 8); i < f.span().start();) {
            Optional<WordTrie.Match<QueryCue>> cue = cues.longest(words, i, f.span().start());
            if (cue.isEmpty() || !(QueryCue.COMPARING.contains(cue.get().value()) || QueryCue.CHANGING.contains(cue.get().value()))) {
                i++;
                continue;
            }
            if (QueryCue.CHANGING.contains(cue.get().value())) {
                way = cue.get().value();
            } else {
                compare = cue.get().value();
            }
            mark(used, new Span(i, cue.get().end()));
            i = cue.get().end();
        }
        Optional<WordTrie.Match<QueryCue>> behind = cues.longest(words, f.span().end());
        if (behind.isPresent() && behind.get().value() == QueryCue.ABOUT) {
            mark(used, new Span(f.span().end(), behind.get().end()));
            behind = cues.longest(words, behind.get().end());
        }
        if (behind.isPresent() && QueryCue.COMPARING.contains(behind.get().value())) {
            compare = behind.get().value();
            mark(used, new Span(f.span().end(), behind.get().end()));
        }
        if (compare == null && f.bound() != Bound.EXACT) {
            compare = switch (f.bound()) {
                case ABOVE -> QueryCue.AT_LEAST;
                case BELOW -> QueryCue.AT_MOST;
                case APPROX, EXACT -> null;
            };
        }
        boolean growth = way != null && amount(f).unit().equals(RATIO);
        Amount a = growth ? amount(f).percent() : amount(f);
        double slack = f.bound() == Bound.APPROX ? 0.1 : 0;
        NumberRange range = compare == null ? about(a, slack) : switch (compare) {
            case MORE -> new NumberRange(Math.nextUp(a.high()), Double.POSITIVE_INFINITY);
            case AT_LEAST -> new NumberRange(a.low(), Double.POSITIVE_INFINITY);
            case LESS -> new NumberRange(Double.NEGATIVE_INFINITY, Math.nextDown(a.low()));
            case AT_MOST -> new NumberRange(Double.NEGATIVE_INFINITY, a.high());
            default -> new NumberRange(a.low(), a.high());
        };
        if (!growth) {
            return new Query.Value(range, a.unit());
        }
        return new Query.Growth(way == QueryCue.RISE ? range : new NumberRange(-range.high(), -range.low()));
    }

    private static NumberRange about(Amount a, double slack) {
        return slack == 0 ? new NumberRange(a.low(), a.high())
                : new NumberRange(Amount.round(a.low() * (1 - slack)), Amount.round(a.high() * (1 + slack)));
    }

    private Amount amount(Figure f) {
        UnitScale.Scaled low = units.scale(f.value(), f.unit());
        UnitScale.Scaled high = units.scale(f.high().orElse(f.value()), f.unit());
        return new Amount(low.value(), high.value(), f.unit().isEmpty() ? "" : low.unit());
    }

    private static void mark(boolean[] used, Span span) {
        Arrays.fill(used, span.start(), span.end(), true);
    }

    private Extraction read(String words) {
        return shuzheng.extract(new Article("query", Optional.empty(), Optional.of(today), Optional.empty(), words));
    }
}

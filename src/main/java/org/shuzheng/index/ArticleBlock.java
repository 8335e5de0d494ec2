package org.shuzheng.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.DoubleRangeDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.LongRangeDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.io.RecordJson;
import org.shuzheng.text.Span;

/** Turns an extraction into its block of documents: facts, figures without a fact, names, and last the article. */
final class ArticleBlock {

    static final String ARTICLE = "article";
    static final String FACT = "fact";
    static final String FIGURE = "figure";
    static final String ENTITY = "entity";

    /** The facets that can be counted. */
    static final List<String> FACETS = List.of("indicator", "subject", "year", "unit", "status", "source", "aspect");

    /** Which words occur, not how often nor in how long a text. */
    private static final FieldType OCCURRENCE = new FieldType();

    static {
        OCCURRENCE.setTokenized(true);
        OCCURRENCE.setIndexOptions(IndexOptions.DOCS);
        OCCURRENCE.setOmitNorms(true);
        OCCURRENCE.freeze();
    }

    private static final String CLASS_WORDS = "省市县区州";

    private static final RecordJson JSON = new RecordJson(false);

    private final FacetsConfig facets;
    private final UnitScale units;
    private final ChineseAnalysis analysis;

    ArticleBlock(FacetsConfig facets, UnitScale units, ChineseAnalysis analysis) {
        this.analysis = analysis;
        this.facets = facets;
        this.units = units;
    }

    static FacetsConfig facetsConfig() {
        FacetsConfig config = new FacetsConfig();
        FACETS.forEach(f -> config.setMultiValued(f, true));
        return config;
    }

    /** What makes two articles the same: title, day, source and text. Hexadecimal SHA-256. */
    static String hash(Article a) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(a.title().orElse(""), a.published().map(Object::toString).orElse(""), a.source().orElse(""), a.text())) {
                digest.update(part.getBytes(StandardCharsets.UTF_16BE));
                digest.update((byte) 0);
                digest.update((byte) 1);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The documents of an article, the article itself last. */
    List<Document> documents(Extraction e) {
        List<Document> out = new ArrayList<>();
        TokenCache tokens = new TokenCache(analysis);
        Map<Span, String> sentences = new LinkedHashMap<>();
        ReadableSource readable = new ReadableSource(e.article().text(), e.repaired());
        Set<Integer> stated = new LinkedHashSet<>();
        for (int i = 0; i < e.facts().size(); i++) {
            Fact f = e.facts().get(i);
            stated.add(f.figure());
            String sentence = sentences.computeIfAbsent(f.sentence(), readable::of);
            out.add(fact(e, tokens, f, i, sentence));
        }
        for (int i = 0; i < e.figures().size(); i++) {
            if (!stated.contains(i)) {
                out.add(figure(e, tokens, e.figures().get(i), i));
            }
        }
        out.addAll(names(e, tokens));
        out.add(article(e, tokens));
        return out;
    }

    private Document fact(Extraction e, TokenCache tokens, Fact f, int number, String sentence) {
        Figure figure = e.figures().get(f.figure());
        Document d = child(e, FACT, number);
        text(d, tokens, Fields.INDICATOR, f.indicator());
        ResolvedSubject meant = ResolvedSubject.of(f, e);
        f.subject().ifPresent(s -> text(d, tokens, Fields.SUBJECT, s));
        meant.names().forEach(s -> text(d, tokens, Fields.SUBJECT, s));
        f.source().ifPresent(s -> d.add(new TextField(Fields.bigrams(Fields.SOURCE), tokens.bigrams(s))));
        f.of().ifPresent(s -> d.add(new TextField(Fields.bigrams(Fields.OF), tokens.bigrams(s))));
        e.article().title().ifPresent(t -> d.add(new TextField(Fields.bigrams(Fields.ARTICLE_TITLE), tokens.bigrams(t))));
        d.add(new TextField(Fields.bigrams(Fields.SENTENCE), tokens.bigrams(sentence)));
        names(d, f, meant);
        all(d, tokens, f.indicator());
        f.subject().ifPresent(s -> all(d, tokens, s));
        meant.names().forEach(s -> all(d, tokens, s));
        f.source().ifPresent(s -> all(d, tokens, s));
        all(d, tokens, sentence);
        e.article().title().ifPresent(t -> all(d, tokens, t));
        d.add(new StringField(Fields.STATUS, f.status().label(), Field.Store.NO));
        d.add(new StringField(Fields.ASPECT, f.aspect().label(), Field.Store.NO));
        value(d, figure);
        Optional<BigDecimal> growth = growth(e, f);
        d.add(new StoredField(Fields.RECORD, StoredFact.write(e, number, growth, sentence)));
        growth.ifPresent(g -> {
            d.add(new DoublePoint(Fields.GROWTH, g.doubleValue()));
            d.add(new NumericDocValuesField(Fields.GROWTH, NumericUtils.doubleToSortableLong(g.doubleValue())));
        });
        f.period().flatMap(p -> DayRange.of(p, e.times())).ifPresent(days -> {
            d.add(new LongRange(Fields.PERIOD, new long[] {days.from()}, new long[] {days.to()}));
            d.add(new LongRangeDocValuesField(Fields.PERIOD, new long[] {days.from()}, new long[] {days.to()}));
            d.add(new NumericDocValuesField(Fields.PERIOD_SORT, days.to()));
        });
        published(d, e);
        d.add(new NumericDocValuesField(Fields.CONFIDENCE, Math.round(f.confidence() * 1000)));
        facets(e, f, (facet, value) -> facet(d, facet, value));
        for (Entity entity : e.entities()) {
            if (f.sentence().contains(entity.span())) {
                name(d, tokens, entity);
            }
        }
        return built(d);
    }

    /** What a fact counts for in each facet. An article counts for what any of its facts does. */
    private static void facets(Extraction e, Fact f, BiConsumer<String, String> each) {
        each.accept(Fields.INDICATOR, f.indicator());
        f.subject().ifPresent(s -> each.accept(Fields.SUBJECT, s));
        f.period().flatMap(p -> DayRange.of(p, e.times()))
                .ifPresent(days -> each.accept(Fields.YEAR, String.valueOf(LocalDate.ofEpochDay(days.to()).getYear())));
        each.accept(Fields.UNIT, e.figures().get(f.figure()).unit());
        each.accept(Fields.STATUS, f.status().label());
        each.accept(Fields.ASPECT, f.aspect().label());
        f.source().ifPresent(s -> each.accept(Fields.SOURCE, s));
    }

    private Document figure(Extraction e, TokenCache tokens, Figure figure, int number) {
        Document d = child(e, FIGURE, number);
        all(d, tokens, figure.surface());
        value(d, figure);
        published(d, e);
        return built(d);
    }

    private List<Document> names(Extraction e, TokenCache tokens) {
        Map<String, Entity> first = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        for (Entity x : e.entities()) {
            String key = x.type() + " " + x.normalized().orElse(x.surface());
            first.putIfAbsent(key, x);
            count.merge(key, 1, Integer::sum);
        }
        List<Document> out = new ArrayList<>();
        first.forEach((key, x) -> {
            Document d = child(e, ENTITY, e.entities().indexOf(x));
            d.add(new StringField(Fields.ENTITY_TYPE, x.type().label(), Field.Store.NO));
            d.add(new NumericDocValuesField("mentions", count.get(key)));
            all(d, tokens, x.surface() + "\n" + x.normalized().orElse(""));
            name(d, tokens, x);
            published(d, e);
            out.add(built(d));
        });
        return out;
    }

    private Document article(Extraction e, TokenCache tokens) {
        Article a = e.article();
        Document d = new Document();
        d.add(new StringField(Fields.KIND, ARTICLE, Field.Store.NO));
        d.add(new StringField(Fields.ARTICLE, a.id(), Field.Store.YES));
        d.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(a.id())));
        d.add(new StringField(Fields.HASH, hash(a), Field.Store.YES));
        d.add(new StoredField(Fields.RECORD, JSON.line(e)));
        d.add(new StoredField(Fields.SOURCE_TEXT, a.text()));
        d.add(new StoredField(Fields.REPAIRED, e.repaired()));
        a.title().ifPresent(t -> text(d, tokens, Fields.TITLE, t));
        a.title().ifPresent(t -> d.add(new StoredField(Fields.TITLE, t)));
        a.source().ifPresent(s -> d.add(new StoredField(Fields.SOURCE, s)));
        a.published().ifPresent(p -> d.add(new StoredField(Fields.GIVEN, p.toString())));
        text(d, tokens, Fields.TEXT, e.repaired());
        published(d, e);
        d.add(new StoredField(Fields.FACTS, e.facts().size()));
        StoredOrigin.provenance(a.provenance()).ifPresent(p -> d.add(new StoredField(Fields.PROVENANCE, p)));
        StoredOrigin.layout(a.layout()).ifPresent(l -> d.add(new StoredField(Fields.LAYOUT, l)));
        e.entities().forEach(x -> name(d, tokens, x));
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Fact f : e.facts()) {
            facets(e, f, (facet, value) -> values.computeIfAbsent(facet, v -> new LinkedHashSet<>()).add(value));
        }
        values.forEach((facet, all) -> all.forEach(value -> facet(d, facet, value)));
        return built(d);
    }

    private static Document child(Extraction e, String kind, int number) {
        Document d = new Document();
        d.add(new StringField(Fields.KIND, kind, Field.Store.YES));
        d.add(new StringField(Fields.ARTICLE, e.article().id(), Field.Store.YES));
        d.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(e.article().id())));
        d.add(new StoredField(Fields.NUMBER, number));
        return d;
    }

    /** A figure over a bound lies beyond its value: 超10万家 is more than 100000, so {@code value:>10万家} finds it. */
    private void value(Document d, Figure figure) {
        UnitScale.Scaled low = units.scale(figure.value(), figure.unit());
        double from = low.value();
        double to = figure.high().map(h -> units.scale(h, figure.unit()).value()).orElse(from);
        if (figure.high().isEmpty() && figure.bound() == Bound.ABOVE) {
            to = Math.nextUp(from);
        } else if (figure.high().isEmpty() && figure.bound() == Bound.BELOW) {
            from = Math.nextDown(to);
        }
        double[] least = {Math.min(from, to)};
        double[] most = {Math.max(from, to)};
        d.add(new DoubleRange(Fields.VALUE, least, most));
        d.add(new DoubleRangeDocValuesField(Fields.VALUE, least, most));
        d.add(new NumericDocValuesField(Fields.VALUE_SORT, NumericUtils.doubleToSortableLong(low.value())));
        d.add(new StringField(Fields.UNIT, low.unit(), Field.Store.NO));
    }

    /**
     * The growth in percent that a fact states, or that a neighbour states of the same indicator, subject and period; a
     * fall is negative. Year on year comes first.
     */
    private static Optional<BigDecimal> growth(Extraction e, Fact f) {
        if (f.aspect() == Aspect.GROWTH) {
            return percent(e, f);
        }
        if (f.aspect() != Aspect.LEVEL) {
            return Optional.empty();
        }
        Optional<BigDecimal> found = Optional.empty();
        for (Fact g : e.facts()) {
            if (g.aspect() == Aspect.GROWTH && g.indicator().equals(f.indicator()) && g.subject().equals(f.subject())
                    && g.period().equals(f.period())) {
                Optional<BigDecimal> p = percent(e, g);
                if (p.isPresent() && (found.isEmpty() || g.basis().equals(Optional.of(Basis.YOY)))) {
                    found = p;
                }
            }
        }
        return found;
    }

    private static Optional<BigDecimal> percent(Extraction e, Fact f) {
        Figure figure = e.figures().get(f.figure());
        if (!figure.unit().equals("%") && !figure.unit().equals("倍")) {
            return Optional.empty();
        }
        BigDecimal percent = figure.unit().equals("%") ? figure.value() : figure.value().movePointRight(2);
        return Optional.of(f.direction().equals(Optional.of(Direction.DOWN)) ? percent.negate() : percent);
    }

    private static void published(Document d, Extraction e) {
        e.reference().ifPresent(day -> {
            d.add(new LongPoint(Fields.PUBLISHED, day.toEpochDay()));
            d.add(new NumericDocValuesField(Fields.PUBLISHED_SORT, day.toEpochDay()));
        });
    }

    private static void name(Document d, TokenCache tokens, Entity entity) {
        String field = Fields.NAME + entity.type().label();
        d.add(new TextField(Fields.bigrams(field), tokens.bigrams(entity.surface())));
        entity.normalized().filter(n -> !n.equals(entity.surface()))
                .ifPresent(n -> d.add(new TextField(Fields.bigrams(field), tokens.bigrams(n))));
    }

    private static void all(Document d, TokenCache tokens, String value) {
        d.add(new Field(Fields.words(Fields.ALL), tokens.words(value), OCCURRENCE));
        d.add(new TextField(Fields.bigrams(Fields.ALL), tokens.bigrams(value)));
    }

    /**
     * The names by which the fact is asked for; a subject is often said without its class word, 杭州 for 杭州市, or
     * by a word that points at it, 全市; an
     * indicator with another name in brackets is asked for by either, 地区生产总值（GDP）.
     */
    private void names(Document d, Fact f, ResolvedSubject meant) {
        Set<String> indicators = new LinkedHashSet<>(List.of(analysis.key(f.indicator())));
        int open = f.indicator().indexOf('（');
        if (open > 0 && f.indicator().endsWith("）")) {
            indicators.add(analysis.key(f.indicator().substring(0, open)));
            indicators.add(analysis.key(f.indicator().substring(open + 1, f.indicator().length() - 1)));
        }
        indicators.forEach(indicator -> d.add(new StringField(Fields.EXACT_INDICATOR, indicator, Field.Store.NO)));
        if (f.subject().isPresent()) {
            String subject = analysis.key(f.subject().get());
            Region.of(meant.place().isPresent() ? subject : meant.names().stream().findFirst().orElse(subject), meant.place()).forEach(region -> d.add(new StringField(Fields.REGION, region.label(), Field.Store.NO)));
            Set<String> said = new LinkedHashSet<>(List.of(subject));
            meant.place().flatMap(Entity::normalized).map(analysis::key).ifPresent(said::add);
            meant.names().stream().map(analysis::key).forEach(said::add);
            for (String s : List.copyOf(said)) {
                if (s.length() > 2 && CLASS_WORDS.indexOf(s.charAt(s.length() - 1)) >= 0) {
                    said.add(s.substring(0, s.length() - 1));
                }
            }
            for (String s : said) {
                d.add(new StringField(Fields.EXACT_SUBJECT, s, Field.Store.NO));
                indicators.forEach(indicator -> d.add(new StringField(Fields.EXACT_INDICATOR, s + indicator, Field.Store.NO)));
            }
        }
    }

    private static void text(Document d, TokenCache tokens, String field, String value) {
        d.add(new TextField(Fields.words(field), tokens.words(value)));
        d.add(new TextField(Fields.bigrams(field), tokens.bigrams(value)));
    }

    private static void facet(Document d, String field, String value) {
        if (!value.isEmpty()) {
            d.add(new SortedSetDocValuesFacetField(field, value));
        }
    }

    private Document built(Document d) {
        try {
            return facets.build(d);
        } catch (IOException x) {
            throw new LibraryException("the facets of a document cannot be built: " + x.getMessage(), x);
        }
    }
}

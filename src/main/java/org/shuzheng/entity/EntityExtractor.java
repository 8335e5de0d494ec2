package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.DRAFT_MARK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.WordTrie;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.segment.Words;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/**
 * Finds the entities of a text: organisations, places, people, documents and events, with full names, codes and one id for
 * all mentions of one thing. Thread-safe.
 *
 * <p>Every sentence is put into words once, by a segmenter that knows the gazetteer; the rules work on words, so that no name
 * is found inside another word (合作, 发展中国家). Names that a text establishes are then looked for in all of it.
 */
public final class EntityExtractor {


    /** Letters of a bracket that says how final a document is, its first sign included. */
    private static final int LONGEST_MARK = 12;

    private final Gazetteer gazetteer;
    private final Segmenter segmenter;
    private final Cues cues;
    private final NamedWords named;
    private final ClassWords classWords;
    private final SuffixGrammar suffixes;
    private final Departments departments;
    private final BodyChains chains;
    private final OwnPlaces ownPlaces;
    private final LocalNames locals;
    private final Documents documents;
    private final Headings headings;
    private final NamedDocuments namedDocuments;
    private final Plans plans;
    private final Budgets budgets;
    private final Villages villages;
    private final Programmes programmes;
    private final Statutes statutes;
    private final Congresses congresses;
    private final People people;
    private final ListedNames lists;
    private final Branches branches;
    private final PlaceTails tails;
    private final Aliases aliases;
    private final Issuance issuance;
    private final Revision revision;

    /**
     * Loads suffixes and word classes.
     *
     * @param gazetteer the names known by heart
     * @param segmenter a segmenter that knows the {@linkplain Gazetteer#words() words} of the gazetteer
     * @throws org.shuzheng.lexicon.ModelException when a model file is at fault
     */
    public EntityExtractor(Models models, Gazetteer gazetteer, Segmenter segmenter) {
        this(models, gazetteer, segmenter, LearnedNames.load(models));
    }

    /** @param revision goes over the names that the rules found in a sentence */
    EntityExtractor(Models models, Gazetteer gazetteer, Segmenter segmenter, Revision revision) {
        this.revision = revision;
        this.gazetteer = gazetteer;
        this.segmenter = segmenter;
        WordClasses classes = new WordClasses(models);
        cues = new Cues(models);
        named = new NamedWords(classes, cues);
        classWords = new ClassWords(models, classes);
        NameParts parts = new NameParts(classes, cues);
        DocumentParts titles = new DocumentParts(cues);
        suffixes = new SuffixGrammar(classWords, classes, parts, cues);
        departments = new Departments(models, parts, cues);
        chains = new BodyChains(classes, cues);
        ownPlaces = new OwnPlaces(gazetteer, classes, cues);
        locals = new LocalNames(classWords, classes);
        documents = new Documents(classes, cues);
        headings = new Headings(classes);
        budgets = new Budgets(cues);
        namedDocuments = new NamedDocuments(classes, titles, cues);
        plans = new Plans(titles, cues);
        programmes = new Programmes(classes, titles, cues);
        statutes = new Statutes(classes, titles, cues);
        congresses = new Congresses(cues);
        people = new People(classes, cues);
        villages = new Villages(cues);
        lists = new ListedNames(classes, parts, cues);
        branches = new Branches(classes, cues);
        tails = new PlaceTails(classes);
        aliases = new Aliases(classes, cues);
        issuance = new Issuance(models, gazetteer, cues);
    }

    /**
     * The entities of a text, in order, not overlapping, places in the repaired text.
     *
     * @param reading the text
     * @param claimed spans of figures and times, which no name (but a document's or an event's) may cross
     * @param trace   takes down the derivation
     */
    public List<Entity> extract(Reading reading, List<Span> claimed, Trace trace) {
        String folded = reading.folded();
        List<Candidate> candidates = new ArrayList<>();
        documents.titles(reading, candidates);
        documents.numbers(reading, candidates);
        headings.find(reading, candidates);
        budgets.find(folded, candidates);
        List<Candidate> titles = candidates.stream().sorted(Comparator.comparing(Candidate::span)).toList();
        Map<String, Name> own = ownPlaces.of(folded);
        if (traditional(reading)) {
            own.putAll(gazetteer.inTraditional());
        }
        boolean county = ownPlaces.county(folded, own);
        boolean rules = folded.contains("第二条") && folded.contains("第三条");
        for (Span span : reading.sentences()) {
            Words words = segmenter.words(folded, span.start(), span.end());
            Sentence sentence = new Sentence(folded, words, gazetteer, own, county);
            List<Candidate> here = new ArrayList<>();
            Found found = new Found(here);
            named.find(sentence, here);
            suffixes.find(sentence, here);
            departments.find(sentence, here);
            chains.find(sentence, found, here);
            namedDocuments.about(sentence, found, here);
            plans.find(sentence, here);
            if (!rules) {
                programmes.find(sentence, here);
            }
            statutes.find(sentence, here);
            namedDocuments.issued(sentence, here);
            namedDocuments.modified(sentence, here);
            congresses.find(folded, span, here);
            people.find(sentence, here);
            villages.find(sentence, here, found, span.end());
            if (!rules) {
                lists.find(sentence, found, here);
                lists.beside(sentence, found, here);
                locals.find(sentence, found, here);
            }
            List<Candidate> longer = new ArrayList<>(here);
            branches.find(sentence, here, found, longer);
            tails.find(sentence, span.end(), here, found, longer);
            drafts(folded, here, longer);
            if (!rules) {
                revision.revise(sentence, classWords, longer, titles, claimed);
            }
            candidates.addAll(longer);
        }
        Resolution resolution = new Resolution(claimed, trace);
        resolution.choose(candidates);
        List<Candidate> more = new ArrayList<>();
        List<Aliases.Alias> introduced = aliases.find(folded, resolution.taken(), more);
        again(folded, resolution, introduced, more);
        resolution.choose(more);
        return entities(reading, resolution.taken());
    }

    /** Whether one character in forty or more is a traditional one. */
    private static boolean traditional(Reading reading) {
        String text = reading.text();
        String folded = reading.folded();
        int changed = 0;
        for (int i = 0; i < text.length(); i++) {
            changed += text.charAt(i) != folded.charAt(i) && Character.isIdeographic(text.charAt(i)) ? 1 : 0;
        }
        return changed * 40 > text.length();
    }

    /** 农村人民公社工作条例（试行草案）: a document and the word or bracket that says how final it is. */
    private void drafts(String folded, List<Candidate> here, List<Candidate> out) {
        for (Candidate document : here) {
            int open = document.span().end();
            if (document.type() != EntityType.DOC || open >= folded.length()) {
                continue;
            }
            if (folded.startsWith("草案", open)) {
                out.add(new Candidate(new Span(document.span().start(), open + 2), EntityType.DOC, document.normalized(), document.code(), Candidate.SURE, document.rule()));
            }
            if (folded.charAt(open) != '（') {
                continue;
            }
            int close = folded.indexOf('）', open, Math.min(folded.length(), open + LONGEST_MARK));
            if (close > open && cues.has(DRAFT_MARK, folded.substring(open + 1, close))) {
                out.add(new Candidate(new Span(document.span().start(), close + 1), EntityType.DOC, document.normalized(), document.code(), Candidate.SURE, document.rule()));
            }
        }
    }

    /** Further mentions of names that the text establishes. */
    private void again(String folded, Resolution resolution, List<Aliases.Alias> introduced, List<Candidate> out) {
        Map<String, Candidate> known = new LinkedHashMap<>();
        for (Candidate c : resolution.taken()) {
            if (c.rule().equals("entity/title") && c.span().length() >= 9 && headings.kind(folded, c.span().start() + 1, c.span().end() - 1)) {
                known.putIfAbsent(folded.substring(c.span().start() + 1, c.span().end() - 1), c);
            }
            boolean fresh = c.rule().startsWith("entity/suffix") || c.rule().startsWith("entity/local") || c.type() == EntityType.PER && !c.rule().equals("entity/lexicon") || c.rule().equals("entity/list");
            if (fresh && c.span().length() >= 2) {
                known.putIfAbsent(c.span().of(folded), c);
                if (c.rule().equals(Villages.RULE)) {
                    Villages.own(c.span().of(folded)).ifPresent(form -> known.putIfAbsent(form, c));
                }
                if (c.type() == EntityType.ORG) {
                    own(c.span().of(folded)).ifPresent(form -> known.putIfAbsent(form, c));
                }
            }
        }
        for (Aliases.Alias alias : introduced) {
            known.put(alias.form(), alias.of());
        }
        if (known.isEmpty()) {
            return;
        }
        WordTrie<Candidate> trie = WordTrie.of(known);
        for (int i = 0; i < folded.length(); i++) {
            if (!trie.startsWith(folded.charAt(i))) {
                continue;
            }
            Optional<WordTrie.Match<Candidate>> match = trie.longest(folded, i);
            if (match.isPresent()) {
                Span span = new Span(i, match.get().end());
                Candidate of = match.get().value();
                boolean other = of.type() == EntityType.DOC && folded.charAt(span.end() - 1) == '法' && DocumentParts.lawGoesOn(folded, span.end());
                if (!other && !span.equals(of.span()) && !resolution.overlap(span)) {
                    out.add(new Candidate(span, of.type(), of.normalized(), of.code(), Candidate.LIKELY, "entity/again"));
                }
                i = span.end() - 1;
            }
        }
    }

    /** 教育部体育署 is 体育署 further on: what is left behind the name of the parent body. */
    private Optional<String> own(String name) {
        for (int k = Math.min(name.length() - 3, 12); k >= 3; k--) {
            Optional<Name> parent = gazetteer.find(name.substring(0, k));
            String rest = name.substring(k);
            if (parent.isPresent() && parent.get().type() == EntityType.ORG && rest.length() <= 8 && !classWords.plainName(rest)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** 《中华人民共和国森林法》 and 森林法 are one document. */
    private static String bare(EntityType type, String name) {
        if (type != EntityType.DOC) {
            return name;
        }
        String title = name.startsWith("《") && name.endsWith("》") ? name.substring(1, name.length() - 1) : name;
        return title.startsWith("中华人民共和国") && title.length() > 9 ? title.substring(7) : title;
    }

    private List<Entity> entities(Reading reading, List<Candidate> taken) {
        Map<String, String> ids = new HashMap<>();
        List<Entity> out = new ArrayList<>(taken.size());
        for (int k = 0; k < taken.size(); k++) {
            Candidate c = taken.get(k);
            Issuance.Issue issue = issuance.of(reading.folded(), taken, k);
            String surface = c.span().of(reading.text());
            String key = c.type() + bare(c.type(), c.normalized().orElse(c.span().of(reading.folded())));
            String id = ids.computeIfAbsent(key, unseen -> "e" + (ids.size() + 1));
            out.add(new Entity(c.span(), surface, c.type(), c.normalized(), c.code(), Optional.of(id), issue.issuer(), issue.issued(), c.rule()));
        }
        return out;
    }
}

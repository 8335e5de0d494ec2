package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.text.Block;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/** Reads figures as statements. Thread-safe. */
public final class FactExtractor {

    private static final String LEARNED = "entity/learned";

    /** Code units; what a sentence says is looked for within it, so one without end is read in stretches. */
    private static final int LONGEST = 4000;

    private final Cues cues;
    private final WordLists lists;
    private final Indicators indicators;
    private final Folding folding;
    private final Segmenter segmenter;
    private final Confidence confidence;

    /** Loads the cues. */
    public FactExtractor(Models models, Folding folding, Segmenter segmenter) {
        this.folding = folding;
        this.cues = new Cues(models);
        this.lists = new WordLists(models);
        this.indicators = new Indicators(models);
        this.segmenter = segmenter;
        this.confidence = new Confidence(models);
    }

    /**
     * The facts of a text, in the order of their figures; places in the repaired text.
     *
     * @param reading  the text
     * @param found    its mentions
     * @param context  what is known of the article
     * @param trace    takes down the derivation
     */
    public List<Fact> extract(Reading reading, Mentions found, FactContext context, Trace trace) {
        Mentions mentions = bearers(found);
        String folded = Register.plain(reading.folded());
        Frontmatter front = Frontmatter.of(context, lists, folding, folded);
        Discourse d = new Discourse(folded);
        d.times.fallback = front.period();
        d.times.titled = front.period().filter(p -> !Periods.isYear(p));
        Optional<String> home = front.budget() ? examined(context).or(front::subject)
                : addressed(front, reading).or(front::subject).or(() -> spokenOf(reading, WordList.HOME)).map(s -> asWritten(s, reading));
        d.homeSubject = home;
        d.keepsSubject = front.budget();
        d.keepsBasis = context.title().filter(t -> lists.in(WordList.BULLETIN_TITLE, t)).isPresent();
        Resolution resolution = new Resolution(cues, lists, front, context);
        Nominals nominals = new Nominals(cues, segmenter);
        SentenceReader reader = new SentenceReader(cues, lists, indicators, resolution, nominals,
                new Attribution(cues, lists, context, reading.text()), new Exclusions(lists, front, mentions.figures()), reading.text(),
                folded, mentions, d, trace);
        Tables tables = new Tables(indicators, lists, reading.text(), reading.folded(), mentions, d, context, trace);
        Ratios ratios = new Ratios(indicators, nominals, lists, reading.folded(), mentions.figures());
        List<Fact> facts = new ArrayList<>();
        Briefs briefs = new Briefs(lists, folded, mentions.times());
        boolean afterHeading = false;
        int block = 0;
        int seen = -1;
        boolean row = false;
        for (Span sentence : reading.sentences()) {
            while (block < reading.blocks().size() && reading.blocks().get(block).span().end() <= sentence.start()) {
                block++;
            }
            Block in = reading.blocks().get(Math.min(block, reading.blocks().size() - 1));
            boolean first = in.span().start() == sentence.start();
            if (block != seen) {
                seen = block;
                row = isRow(in, reading);
            }
            if (row) {
                for (Statement s : front.law() ? List.<Statement>of() : tables.row(sentence)) {
                    facts.add(s.fact(sentence, confidence.of(s)));
                    trace.note("fact/key", mentions.figures().get(s.figure).span(), s.figure + " " + s.rule + ' ' + Confidence.features(s));
                }
                continue;
            }
            tables.end(sentence);
            boolean heading = first && isHeading(in, reading);
            if (heading) {
                d.newHeading();
                headed(reading.blocks(), block, briefs, d);
            }
            if (first) {
                d.newParagraph();
            }
            Optional<Span> dateline = first && !heading ? Dateline.of(sentence, folded, lists) : Optional.empty();
            List<Statement> statements = new ArrayList<>();
            if (dateline.isPresent() && dateline.get().start() > sentence.start()) {
                statements.addAll(reader.read(new Span(sentence.start(), dateline.get().start()), true));
            }
            int body = dateline.map(Span::end).orElse(sentence.start());
            int told = body;
            if (dateline.isEmpty() && first && afterHeading && briefs.opens(in.span())) {
                d.times.leaveItem();
            }
            afterHeading = heading;
            if (dateline.isPresent()) {
                d.newItem(Dateline.about(told, mentions.entities()).filter(e -> !Dateline.tells(told, sentence.end(), folded, lists))
                        .map(e -> e.span().of(reading.text())).or(() -> home));
                Optional<String> day = Dateline.day(dateline.get(), mentions.times());
                d.times.itemYear = day.flatMap(Periods::year);
                d.times.fallback = day.or(front::period);
            }
            while (body < sentence.end()) {
                int end = stretch(body, sentence.end(), folded);
                statements.addAll(reader.read(new Span(body, end), heading));
                body = end;
            }
            statements = ratios.settle(statements);
            BaseValues.imply(statements, mentions.figures());
            for (Statement s : statements) {
                facts.add(s.fact(sentence, confidence.of(s)));
                trace.note("fact/key", mentions.figures().get(s.figure).span(), s.figure + " " + s.rule + ' ' + Confidence.features(s));
            }
        }
        facts.sort((a, b) -> Integer.compare(a.figure(), b.figure()));
        return List.copyOf(facts);
    }

    /** Names that only learned weights know are right too seldom to say whom a figure is about. */
    private static Mentions bearers(Mentions found) {
        return new Mentions(found.figures(), found.times(), found.entities().stream().filter(e -> !e.rule().equals(LEARNED)).toList());
    }

    /** The heading of a news item is of the time that the item tells of. */
    private static void headed(List<Block> blocks, int heading, Briefs briefs, Discourse d) {
        Optional<Span> item = heading + 1 < blocks.size() ? Optional.of(blocks.get(heading + 1).span()).filter(briefs::opens) : Optional.empty();
        item.flatMap(briefs::timeOf).ifPresent(t -> d.times.headItem(t));
    }

    /** The office that the title of a budget paper names. */
    private Optional<String> examined(FactContext context) {
        return context.title().flatMap(t -> ExaminedOffice.in(folding.fold(t), 0, t.length(), lists).map(s -> s.of(t)));
    }

    /** Where to stop reading a sentence that goes on for pages: behind its last comma within the limit. */
    private static int stretch(int from, int to, String folded) {
        if (to - from <= LONGEST) {
            return to;
        }
        for (int i = from + LONGEST; i > from + LONGEST / 2; i--) {
            if ("，；,;、".indexOf(folded.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return from + LONGEST;
    }

    private static boolean isRow(Block block, Reading reading) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            return true;
        }
        String text = block.span().of(reading.folded());
        return text.indexOf('\t') > 0 && text.indexOf('\t') != text.lastIndexOf('\t');
    }

    /** 你省: to whom a letter of the nation's office speaks, whose affairs it is about. */
    private Optional<String> addressed(Frontmatter front, Reading reading) {
        return front.subject().filter(s -> s.equals("我国")).flatMap(s -> spokenOf(reading, WordList.ADDRESSED));
    }

    /** Of whom a text without a place in its title speaks: the deictic it uses most. */
    private Optional<String> spokenOf(Reading reading, WordList deictics) {
        String best = "";
        int most = 0;
        for (String here : lists.of(deictics)) {
            int n = 0;
            for (int at = reading.folded().indexOf(here); at >= 0; at = reading.folded().indexOf(here, at + 1)) {
                n++;
            }
            if (n > most) {
                most = n;
                best = here;
            }
        }
        return Optional.of(best).filter(b -> !b.isEmpty());
    }

    /** The subject of the title as the text itself writes it: 我国 is 我國 in a traditional text. */
    private static String asWritten(String subject, Reading reading) {
        int at = reading.folded().indexOf(subject);
        return at < 0 ? subject : reading.text().substring(at, at + subject.length());
    }

    private static boolean isHeading(Block block, Reading reading) {
        if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE) {
            return true;
        }
        String text = block.span().of(reading.folded()).strip();
        return block.kind() == Block.Kind.PARAGRAPH && !text.isEmpty() && text.length() < 40
                && "。；：，！？】）、".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}

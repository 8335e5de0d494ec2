package org.shuzheng.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Trace;
import org.shuzheng.entity.TrainingText.Named;
import org.shuzheng.figure.FigureExtractor;
import org.shuzheng.gold.GoldSet;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral;
import org.shuzheng.number.NumeralScanner;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.text.Reading;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Repairer;
import org.shuzheng.text.Sentences;
import org.shuzheng.text.Span;
import org.shuzheng.time.TimeContext;
import org.shuzheng.time.TimeExtractor;

/**
 * Learns {@code models/entity-names.weights} from our own gold: {@code gold/train}, {@code gold/dev} and the rows of {@code corpus/entity.tsv}.
 *
 * <p>{@code java -cp target/test-classes:target/classes:CLASSPATH org.shuzheng.entity.NameTraining} writes the weights; with {@code folds} behind it,
 * it tells what five-fold cross-validation on {@code gold/train} gives, the rules alone and with the weights.
 */
final class NameTraining {

    /** Every so many of the rules' names are withheld when the rest should do without. */
    private static final double WITHHELD = 0.4;
    private static final int FOLDS = 5;

    /** A sentence of a text, with what the rules see and find in it and its right names. */
    record Item(Sentence sentence, ClassWords classWords, List<Candidate> found, List<Candidate> titles, List<Span> claimed, List<Named> names) {
    }

    private final Models models = Models.shipped();
    private final Folding folding = Folding.load(models);
    private final Repairer repairer = new Repairer();
    private final NumeralScanner numerals = new NumeralScanner(models);
    private final TimeExtractor times = new TimeExtractor(models);
    private final FigureExtractor figures = new FigureExtractor(models);
    private final Gazetteer gazetteer = Gazetteer.load(models);
    private final Segmenter segmenter = new Segmenter(gazetteer.words());

    /** The texts to learn from, in a fixed order. */
    static List<TrainingText> texts() throws IOException {
        List<TrainingText> out = TrainingText.folder(Path.of("gold/train"));
        for (GoldSet.Entry e : GoldSet.read(List.of(Path.of("gold/dev"))).entries()) {
            out.add(new TrainingText(e.article().id(), e.article().text(), e.article().entities().stream().map(x -> new Named(x.span(), x.type())).toList()));
        }
        try (InputStream in = NameTraining.class.getResourceAsStream("/corpus/entity.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1).map(NameTraining::row).forEach(out::add);
        }
        return out;
    }

    /** A row of the corpus: the names in order, then the text. */
    private static TrainingText row(String line) {
        String text = line.substring(line.indexOf('\t') + 1).replace("\\n", "\n");
        List<Named> names = new ArrayList<>();
        int at = 0;
        for (String expected : line.startsWith("-\t") ? new String[0] : line.substring(0, line.indexOf('\t')).split("\\|")) {
            int colon = expected.indexOf(':');
            String surface = expected.substring(colon + 1).replaceAll("[=#].*", "");
            int start = text.indexOf(surface, at);
            if (start >= 0) {
                at = start + surface.length();
                names.add(new Named(new Span(start, at), EntityType.valueOf(expected.substring(0, colon))));
            }
        }
        return new TrainingText("row", text, names);
    }

    /** The sentences of a text as the extractor comes upon them. */
    List<Item> items(TrainingText text) {
        RepairedText repaired = repairer.repair(text.text());
        Reading reading = new Reading(repaired, folding.fold(repaired.text()), Sentences.of(repaired), Sentences.titles(repaired));
        List<Named> names = text.names().stream().map(n -> new Named(repaired.alignment().toRepaired(n.span()), n.type())).toList();
        List<Item> items = new ArrayList<>();
        new EntityExtractor(models, gazetteer, segmenter, (s, classWords, found, titles, claimed) -> {
            if (s.size() > 1) {
                Span all = new Span(s.start(0), s.end(s.size() - 1));
                items.add(new Item(s, classWords, List.copyOf(found), titles, claimed, names.stream().filter(n -> all.contains(n.span())).toList()));
            }
        }).extract(reading, claimed(reading), Trace.NONE);
        return items;
    }

    private List<Span> claimed(Reading reading) {
        List<Numeral> found = numerals.scan(reading.folded());
        List<Span> out = new ArrayList<>();
        times.extract(reading, found, new TimeContext(Optional.empty(), Optional.empty()), Trace.NONE).forEach(t -> out.add(t.span()));
        figures.extract(reading, found, List.copyOf(out), Trace.NONE).forEach(f -> out.add(f.span()));
        out.sort(null);
        return out;
    }

    /** Learns from the sentences. */
    static StoredWeights learn(List<Item> items) {
        Random random = new Random(11);
        List<NamePerceptron.Example> examples = new ArrayList<>();
        for (Item item : items) {
            List<Candidate> rules = rules(item);
            List<Candidate> fewer = rules.stream().filter(c -> random.nextDouble() >= WITHHELD || c.rank() == Candidate.TITLE).toList();
            List<Span> figures = LearnedNames.figures(item.sentence(), item.claimed());
            WordView whole = new WordView(item.sentence(), item.classWords(), rules, figures);
            examples.add(new NamePerceptron.Example(whole, new WordView(item.sentence(), item.classWords(), fewer, figures), right(item.names(), whole)));
        }
        return NamePerceptron.learn(examples);
    }

    private static List<Candidate> rules(Item item) {
        return LearnedNames.rules(item.sentence(), item.found(), item.titles(), item.claimed());
    }

    /** The names whose ends are those of words. */
    private static List<NameDecoder.Found> right(List<Named> names, WordView v) {
        List<NameDecoder.Found> out = new ArrayList<>();
        for (Named name : names) {
            int first = v.word(name.span().start());
            int last = v.word(name.span().end() - 1);
            boolean free = v.span(first, last).equals(name.span()) && last - first < NameDecoder.LONGEST && v.openable[first] && v.closable[last];
            for (int k = first; k <= last; k++) {
                free &= !v.barrier[k];
            }
            if (free) {
                out.add(new NameDecoder.Found(first, last, name.type(), 0));
            }
        }
        return out;
    }

    /** Names found, right, and right in their place or an overlapping one. */
    private static final class Tally {
        private int right;
        private int near;
        private int gold;
        private int said;

        void add(List<Named> names, List<Candidate> found) {
            gold += names.size();
            said += found.size();
            for (Named n : names) {
                right += found.stream().anyMatch(c -> c.span().equals(n.span()) && c.type() == n.type()) ? 1 : 0;
                near += found.stream().anyMatch(c -> c.span().overlaps(n.span()) && c.type() == n.type()) ? 1 : 0;
            }
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "strict %.4f  lenient %.4f  (names %d, said %d)", 2.0 * right / (gold + said), 2.0 * near / (gold + said), gold, said);
        }
    }

    /** Writes the weights, or tells what cross-validation gives. */
    public static void main(String[] args) throws IOException {
        NameTraining training = new NameTraining();
        List<TrainingText> texts = texts();
        List<List<Item>> items = texts.stream().map(training::items).toList();
        if (args.length == 0) {
            Files.write(Path.of("models", StoredWeights.FILE), learn(items.stream().flatMap(List::stream).toList()).file());
            return;
        }
        Tally alone = new Tally();
        Tally with = new Tally();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Item> in = new ArrayList<>();
            List<Item> out = new ArrayList<>();
            for (int k = 0; k < items.size(); k++) {
                (k % FOLDS != fold ? in : texts.get(k).from().contains(".txt:") ? out : new ArrayList<Item>()).addAll(items.get(k));
            }
            LearnedNames learned = new LearnedNames(learn(in));
            for (Item item : out) {
                alone.add(item.names(), rules(item));
                List<Candidate> found = new ArrayList<>(item.found());
                learned.revise(item.sentence(), item.classWords(), found, item.titles(), item.claimed());
                with.add(item.names(), LearnedNames.rules(item.sentence(), found, item.titles(), item.claimed()));
            }
        }
        System.out.println("rules alone   " + alone + "\nwith weights  " + with);
    }
}

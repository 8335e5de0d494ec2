package org.shuzheng.gold;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Time;

/**
 * The annotation formats that gold can be written to and read from. Spans and labels stand in each tool's own way; what the
 * tools have no place for (value, unit, bound, days, facts) goes along as a note in the language of {@link MarkedText}, where
 * people can see and mend it. Writing and reading back gives the same records.
 */
public enum Exchange {
    /** Our JSON, one file an article. */
    JSON,
    /** Marked text, one file an article. */
    MARKED,
    /** brat standoff: {@code .txt} and {@code .ann}, with {@code annotation.conf}. Offsets in code points. */
    BRAT,
    /** doccano sequence labelling, JSON Lines. Offsets in code points. */
    DOCCANO,
    /** Label Studio tasks with annotations, with the labelling interface. Offsets in code points. */
    LABEL_STUDIO,
    /** One character a line with BIO tags for figures, times and entities. */
    CONLL,
    /** W3C Web Annotation, an AnnotationPage an article beside its text. Offsets in code points. */
    WEB_ANNOTATION;

    /** As on the command line: {@code label-studio}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The files of these articles, contents by name. */
    public Map<String, String> write(List<Annotated> articles) {
        return switch (this) {
            case JSON -> each(articles, ".json", GoldJson::write);
            case MARKED -> each(articles, ".marked", MarkedText::write);
            case BRAT -> Brat.write(articles);
            case DOCCANO -> Doccano.write(articles);
            case LABEL_STUDIO -> LabelStudio.write(articles);
            case CONLL -> Conll.write(articles);
            case WEB_ANNOTATION -> WebAnnotation.write(articles);
        };
    }

    /**
     * The articles of these files.
     *
     * @param files    contents by name; files of other kinds are passed over
     * @param problems takes what could not be understood, each with file, place, the text there and what to do; that
     *                 annotation is left out
     * @throws GoldException when a file as a whole cannot be read
     */
    public List<Annotated> read(Map<String, String> files, List<String> problems) {
        return switch (this) {
            case JSON -> files.entrySet().stream().filter(f -> f.getKey().endsWith(".json")).map(f -> GoldJson.read(f.getKey(), f.getValue())).toList();
            case MARKED -> files.entrySet().stream().filter(f -> f.getKey().endsWith(".marked"))
                    .map(f -> MarkedText.read(f.getKey().substring(0, f.getKey().length() - 7), f.getValue())).toList();
            case BRAT -> Brat.read(files, problems);
            case DOCCANO -> Doccano.read(files, problems);
            case LABEL_STUDIO -> LabelStudio.read(files, problems);
            case CONLL -> Conll.read(files, problems);
            case WEB_ANNOTATION -> WebAnnotation.read(files, problems);
        };
    }

    private static Map<String, String> each(List<Annotated> articles, String ending, java.util.function.Function<Annotated, String> form) {
        Map<String, String> out = new java.util.LinkedHashMap<>();
        articles.forEach(a -> out.put(a.id() + ending, form.apply(a)));
        return out;
    }

    /** The label of a mention in tools that know labels only. */
    static String label(Mention m) {
        return switch (m) {
            case Figure f -> "FIGURE";
            case Time t -> "TIME";
            case Entity e -> e.type().label();
        };
    }

    /** The labels there are. */
    static final List<String> LABELS = List.of("FIGURE", "TIME", "PER", "ORG", "LOC", "DOC", "EVENT");

    /** The note that goes along with a mention; an entity needs none, its label says all. */
    static Optional<String> note(NoteWriter notes, Mention m) {
        return m instanceof Entity ? Optional.empty() : Optional.of(notes.note(m));
    }

    /** Takes in one annotation of another tool, or tells why not. */
    static void take(NoteReader reader, String text, org.shuzheng.text.Span span, String label, Optional<String> note, String where,
                     List<String> problems) {
        String surface = TimeValues.surface(text, span);
        try {
            if (NoteReader.isEntity(label)) {
                reader.add(span, surface, label);
            } else if (!label.equals("FIGURE") && !label.equals("TIME")) {
                problems.add(where + ": \"" + surface + "\" has the label " + label + ", known are " + LABELS + "; left out");
            } else if (note.isEmpty()) {
                problems.add(where + ": \"" + surface + "\" is a " + label + " without a note; write \"VALUE UNIT\" or \"t VALUE\" there; left out");
            } else {
                reader.add(span, surface, note.get());
            }
        } catch (IllegalArgumentException e) {
            problems.add(where + ": \"" + surface + "\", note \"" + note.orElse("") + "\": " + e.getMessage() + "; left out");
        }
    }
}

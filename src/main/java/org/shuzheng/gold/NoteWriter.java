package org.shuzheng.gold;

import java.util.Optional;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;

/** Writes mentions as notes in the language of {@link MarkedText}. */
final class NoteWriter {

    private final Annotated a;
    private final boolean inOrder;
    private Optional<String> subject = Optional.empty();
    private Optional<String> period = Optional.empty();

    /**
     * @param a       the article
     * @param inOrder true when notes will be read in text order, so that a subject or period in force need not be said again
     */
    NoteWriter(Annotated a, boolean inOrder) {
        this.a = a;
        this.inOrder = inOrder;
    }

    String note(Mention m) {
        return switch (m) {
            case Entity e -> e.type().label();
            case Time t -> "t " + t.value() + (TimeValues.isDuration(t.value()) && t.from().isPresent()
                    ? " " + t.from().get() + ".." + t.to().orElseThrow() : "");
            case Figure f -> figure(f);
        };
    }

    private String figure(Figure f) {
        String sign = switch (f.bound()) {
            case EXACT -> "";
            case APPROX -> "~";
            case ABOVE -> ">";
            case BELOW -> "<";
        };
        StringBuilder note = new StringBuilder(sign).append(f.value().toPlainString());
        f.high().ifPresent(h -> note.append("..").append(h.toPlainString()));
        note.append(' ').append(f.unit().isEmpty() ? "-" : f.unit());
        int index = a.figures().indexOf(f);
        String separator = ";";
        for (Fact fact : a.facts()) {
            if (fact.figure() == index) {
                note.append(separator).append(fact(fact));
                separator = ";;";
            }
        }
        return note.toString();
    }

    private String fact(Fact f) {
        StringBuilder out = new StringBuilder(plain(f.indicator()));
        if (!inOrder || !f.subject().equals(subject)) {
            subject = f.subject();
            out.append(";@").append(subject.map(NoteWriter::plain).orElse("-"));
        }
        if (!inOrder || !f.period().equals(period)) {
            period = f.period();
            out.append(";#").append(period.orElse("-"));
        }
        String sign = f.direction().map(d -> d == Direction.UP ? "+" : "-").orElse("");
        out.append(switch (f.aspect()) {
            case LEVEL -> "";
            case GROWTH -> ";g" + sign;
            case CHANGE -> ";c" + sign;
            case SHARE -> ";s";
            case RANK -> ";r";
        });
        f.basis().ifPresent(b -> out.append(';').append(b.label()));
        f.of().ifPresent(v -> out.append(";of:").append(plain(v)));
        f.source().ifPresent(v -> out.append(";src:").append(plain(v)));
        if (f.status() != Status.ACTUAL) {
            out.append(';').append(f.status().label());
        }
        return out.toString();
    }

    /** A slot cannot hold the signs that part slots and notes; a program's slots may. */
    private static String plain(String slot) {
        return slot.replace(';', '；').replace('⟧', '〛').replace('\n', ' ').replace('\t', ' ');
    }
}

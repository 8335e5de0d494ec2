package org.shuzheng.index;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Reference;
import org.shuzheng.text.Span;

/**
 * Whom the subject of a fact means: 全市 in a report of 柳州市 is 柳州市, so that either name finds the fact; 我国 and 全国
 * are one.
 *
 * @param names the names beside the written one; empty when the written one is a name itself or points at nothing known
 * @param place the mention of that name, or of the written one, in the article
 */
record ResolvedSubject(Set<String> names, Optional<Entity> place) {

    private static final String COUNTRY = "中国";
    private static final Set<String> NATION = Set.of("全国", "我国", "全國", "我國");

    /** What the references of the article make of it. */
    static ResolvedSubject of(Fact f, Extraction e) {
        if (f.subject().isEmpty()) {
            return new ResolvedSubject(Set.of(), Optional.empty());
        }
        String written = f.subject().get();
        Optional<Reference> pointer = pointer(f, written, e.references());
        Optional<String> name = pointer.flatMap(Reference::refersTo).filter(n -> !n.equals(written));
        Set<String> names = new LinkedHashSet<>();
        if (NATION.contains(written) && name.orElse(COUNTRY).equals(COUNTRY)) {
            names.addAll(List.of(COUNTRY, "全国", "我国"));
            names.remove(written);
        } else {
            name.ifPresent(names::add);
        }
        Optional<String> id = pointer.flatMap(Reference::id);
        Optional<Entity> place = e.entities().stream()
                .filter(x -> x.surface().equals(written) || (id.isPresent() && x.id().equals(id))
                        || (name.isPresent() && (x.surface().equals(name.get()) || x.normalized().equals(name))))
                .findFirst();
        return new ResolvedSubject(names, place);
    }

    /** The pointing word at the place of the subject, else the last one of this wording up to the fact, else the first. */
    private static Optional<Reference> pointer(Fact f, String written, List<Reference> references) {
        List<Reference> same = references.stream().filter(r -> r.surface().equals(written) && r.refersTo().isPresent()).toList();
        Optional<Span> at = Optional.ofNullable(f.evidence().get(Fact.Slot.SUBJECT));
        Optional<Reference> there = same.stream().filter(r -> at.isPresent() && r.span().equals(at.get())).findFirst();
        return there.or(() -> same.stream().filter(r -> r.span().start() < f.sentence().end()).max(Comparator.comparingInt(r -> r.span().start())))
                .or(() -> same.stream().findFirst());
    }
}

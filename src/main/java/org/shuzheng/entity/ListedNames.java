package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.LIST_PEOPLE;
import static org.shuzheng.entity.WordClass.BREAK;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.LIST_EVENT;
import static org.shuzheng.entity.WordClass.LIST_LOC;
import static org.shuzheng.entity.WordClass.LIST_ORG;
import static org.shuzheng.entity.WordClass.PHRASE_END;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.EntityType;

/**
 * Names that only their list shows to be names: {@code 引进了甲、乙新能源、丙等一批知名工业企业}. When at least half the items
 * hold a proper or an unknown word, all of them are names of the kind that the class noun behind 等 says. Lists of people by what they
 * are (行业专家、管理人员等) and of branches of the administration (等部门) are left alone. Cost: each list is read once.
 */
final class ListedNames {

    private static final String MEETING_ENDS = "赛会节周展坛营日";

    private final WordClasses classes;
    private final NameParts parts;
    private final Cues cues;

    ListedNames(WordClasses classes, NameParts parts, Cues cues) {
        this.cues = cues;
        this.classes = classes;
        this.parts = parts;
    }

    /** Unknown words in a list beside a name are names of its kind: 哈萨尔、东升路. */
    void beside(Sentence s, Found found, List<Candidate> out) {
        List<Candidate> more = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int first = parts.unknownRun(s, i);
            if (first < 0 || s.single(i + 1) && !s.joint(i + 1)) {
                continue;
            }
            if (s.joint(first - 1) || s.tag(first - 1).equals("w") || s.tag(first - 1).startsWith("u") || s.tag(first - 1).equals("v")) {
                List<Candidate> after = s.joint(i + 1) && i + 2 < s.size() ? found.startingAt(s.end(i + 1)) : List.of();
                boolean closed = s.joint(i + 1) || s.form(i + 1).equals("等");
                List<Candidate> before = s.joint(first - 1) && closed ? found.endingAt(s.start(first - 1)) : List.of();
                Optional<EntityType> type = type(before).or(() -> type(after));
                if (type.isPresent() && unknown(s, first, i)) {
                    more.add(new Candidate(s.span(first, i), type.get(), Candidate.LIKELY, "entity/list-beside"));
                }
            }
        }
        out.addAll(more);
    }

    /** What the first name is, where it can be an item of a list. */
    private static Optional<EntityType> type(List<Candidate> names) {
        return names.stream().filter(c -> c.type() != EntityType.DOC && c.type() != EntityType.EVENT && c.rank() >= Candidate.LIKELY).map(Candidate::type).findFirst();
    }

    private static boolean unknown(Sentence s, int first, int last) {
        int strange = 0;
        for (int k = first; k <= last; k++) {
            strange += s.tag(k).equals("x") ? 1 : 0;
        }
        return strange * 2 >= last - first + 1;
    }

    private record Item(int first, int last) {
    }

    void find(Sentence s, Found found, List<Candidate> out) {
        for (int i = 2; i < s.size(); i++) {
            if (s.form(i).equals("等") || s.form(i).equals("等等")) {
                Optional<EntityType> type = type(s, i);
                if (type.isPresent()) {
                    list(s, i, type.get(), found, out);
                }
            }
        }
    }

    /** What the class noun behind 等 says. */
    private Optional<EntityType> type(Sentence s, int etc) {
        EntityType found = null;
        for (int k = etc + 1; k < s.size() && k < etc + 8; k++) {
            String form = s.form(k);
            String tag = s.tag(k);
            if (classes.has(LIST_ORG, form)) {
                found = EntityType.ORG;
            } else if (classes.has(LIST_LOC, form)) {
                found = EntityType.LOC;
            } else if (classes.has(LIST_EVENT, form)) {
                found = EntityType.EVENT;
            } else if (found == null && classes.has(BREAK, form)) {
                return Optional.empty();
            } else if (found != null && (s.joint(k) || tag.equals("m") || classes.has(PHRASE_END, form))) {
                break;
            } else if (tag.equals("w") || tag.startsWith("v") && !tag.equals("vn") || tag.startsWith("u") || tag.equals("p") || tag.equals("d")) {
                break;
            } else if (found != null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }

    private void list(Sentence s, int etc, EntityType type, Found found, List<Candidate> out) {
        List<Item> items = new ArrayList<>();
        int last = etc - 1;
        int first = last;
        int names = 0;
        boolean anchored = false;
        for (int k = etc - 1; k >= -1; k--) {
            boolean joint = k >= 0 && (s.form(k).equals("、") || (s.form(k).equals("和") || s.form(k).equals("及")) && !items.isEmpty());
            boolean stop = k < 0 || !joint && stops(s, k);
            if (joint || stop) {
                if (last < k + 1) {
                    return;
                }
                first = k + 1;
                items.add(new Item(first, last));
                last = k - 1;
                if (stop) {
                    break;
                }
            }
        }
        if (items.size() < 2) {
            return;
        }
        List<Item> trimmed = new ArrayList<>();
        for (int n = 0; n < items.size(); n++) {
            Item item = items.get(n);
            boolean outermost = n == items.size() - 1;
            item = outermost ? behind(s, item, found) : item;
            int anchor = anchor(s, item);
            if (anchor >= 0) {
                names++;
                anchored = true;
            }
            trimmed.add(outermost && anchor >= 0 ? new Item(anchor, item.last()) : item);
        }
        boolean compound = true;
        for (Item item : trimmed) {
            compound &= anchor(s, item) >= 0 || item.last() > item.first();
        }
        if (!anchored || names * 2 < items.size() && !compound) {
            return;
        }
        EntityType kind = type == EntityType.LOC && firms(s, trimmed) ? EntityType.ORG : type;
        int closed = 0;
        for (Item item : trimmed) {
            closed += MEETING_ENDS.indexOf(end(s, item)) >= 0 ? 1 : 0;
        }
        for (int n = 0; n < trimmed.size(); n++) {
            Item item = trimmed.get(n);
            boolean outermost = n == trimmed.size() - 1;
            int length = s.end(item.last()) - s.start(item.first());
            if (outermost && anchor(s, item) < 0 || length < 2 || length > 16) {
                continue;
            }
            if (kind == EntityType.EVENT && MEETING_ENDS.indexOf(end(s, item)) < 0 && (closed < 3 || item.first() == item.last())) {
                continue;
            }
            if (classes.has(GENERIC, s.form(item.first())) && item.first() == item.last()) {
                continue;
            }
            if (item.first() == item.last() && s.strong(item.first()) || cues.has(LIST_PEOPLE, s.form(item.last()))) {
                continue;
            }
            out.add(new Candidate(s.span(item.first(), item.last()), kind, Candidate.USUAL, "entity/list"));
        }
    }

    /** 国际汽车园奥迪: what is left of an item behind a name that it holds. */
    private static Item behind(Sentence s, Item item, Found found) {
        for (int k = item.last(); k > item.first(); k--) {
            if (found.endingAt(s.start(k)).stream().anyMatch(c -> c.span().length() > 2 && c.rule().startsWith("entity/suffix"))) {
                return new Item(k, item.last());
            }
        }
        return item;
    }

    private static char end(Sentence s, Item item) {
        String form = s.form(item.last());
        return form.charAt(form.length() - 1);
    }

    /** 苏宁电器、…等商场: where a firm stands in a list of shops, all of them are firms. */
    private static boolean firms(Sentence s, List<Item> items) {
        for (Item item : items) {
            if (item.first() == item.last() && s.strong(item.first()) && s.name(item.first()).type() == EntityType.ORG && s.name(item.first()).kind().equals("firm")) {
                return true;
            }
        }
        return false;
    }

    private int anchor(Sentence s, Item item) {
        for (int k = item.first(); k <= item.last(); k++) {
            if (s.named(k) && s.name(k).type() != EntityType.DOC && !s.name(k).weak()) {
                return k;
            }
            String tag = s.tag(k);
            if (s.form(k).length() > 1 && (tag.equals("nz") || tag.equals("nr") || tag.equals("nt") || tag.equals("ns") || tag.equals("nx"))) {
                return k;
            }
            for (int e = k + 1; e <= item.last(); e++) {
                if (parts.unknownRun(s, e) == k) {
                    return k;
                }
            }
        }
        return -1;
    }

    private static boolean stops(Sentence s, int k) {
        String tag = s.tag(k);
        String form = s.form(k);
        return tag.equals("w") && !form.equals("·") || tag.startsWith("u") && !form.equals("之") || tag.equals("p") || tag.startsWith("c") || form.equals("以及") || tag.equals("r")
                || tag.equals("v") && form.length() > 1 && !s.form(k + 1).isEmpty() && verbal(s, k) || tag.equals("d");
    }

    /** A verb right behind a mark or at the start of an item may open a name (奋斗镇); elsewhere it governs the list. */
    private static boolean verbal(Sentence s, int k) {
        return !s.form(k - 1).equals("、");
    }
}

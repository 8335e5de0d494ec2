package org.shuzheng.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;

/** The units of {@code models/units.tsv}, and compound units ({@code 元/平方米}, {@code 吨标准煤/万元}) by grammar. */
final class Units {

    /** A unit found: it ends (exclusive) at {@code end}. */
    record Match(int end, Unit unit) {
    }

    private record Form(Unit unit, List<String> not) {
    }

    private final WordTrie<Form> forms;
    private final WordTrie<Unit> prefixes;

    Units(Models models) {
        Map<String, Form> byForm = new HashMap<>();
        Map<String, Unit> byName = new HashMap<>();
        Table table = models.table("units.tsv").expect("unit", "dimension", "base", "factor", "code", "forms", "kind", "not");
        for (Table.Row row : table.rows()) {
            BigDecimal factor = row.decimal("factor");
            if (factor.signum() <= 0) {
                throw row.error("factor must be above zero");
            }
            Unit unit = new Unit(row.required("unit"), row.required("dimension"), row.required("base"), factor, row.optional("code"),
                    row.constant("kind", Unit.Kind.class));
            Form form = new Form(unit, row.list("not"));
            if (byForm.put(unit.name(), form) != null || byName.put(unit.name(), unit) != null) {
                throw row.error("the unit has a row already");
            }
            for (String written : row.list("forms")) {
                boolean own = written.startsWith("=");
                String spelt = own ? written.substring(1) : written;
                Form entry = own ? new Form(new Unit(spelt, unit.dimension(), unit.base(), unit.factor(), unit.code(), unit.kind()), form.not())
                        : form;
                if (spelt.isEmpty() || byForm.put(spelt, entry) != null) {
                    throw row.error("the form \"" + written + "\" is empty or has a row already");
                }
            }
        }
        for (Table.Row row : table.rows()) {
            String base = row.required("base");
            Unit unit = byName.get(row.required("unit"));
            Unit to = byName.get(base);
            if (to != null && !to.dimension().equals(unit.dimension())) {
                throw row.error("the base unit has another dimension");
            }
        }
        forms = WordTrie.of(byForm);
        Map<String, Unit> before = new HashMap<>();
        for (Table.Row row : models.table("currency-prefixes.tsv").expect("prefix", "unit").rows()) {
            Unit unit = byName.get(row.required("unit"));
            if (unit == null) {
                throw row.error("no such unit in units.tsv");
            }
            before.put(new StringBuilder(row.required("prefix")).reverse().toString(), unit);
        }
        prefixes = WordTrie.of(before);
    }

    /** The longest unit that starts at {@code from}, compound ones included. */
    Optional<Match> at(String text, int from) {
        return at(text, from, false);
    }

    /** @param strong after Arabic digits or scale words, where a classifier is not likely the start of another word */
    Optional<Match> at(String text, int from, boolean strong) {
        Optional<Match> simple = simple(text, from, text.length(), strong);
        if (simple.isEmpty()) {
            return simple;
        }
        Match left = simple.get();
        int p = left.end();
        if (p < text.length() && (text.charAt(p) == '/' || text.charAt(p) == '∕')) {
            int q = p + 1;
            int digits = q;
            while (q < text.length() && "十百千万亿".indexOf(text.charAt(q)) >= 0 && !startsUnit(text, q)) {
                q++;
            }
            Optional<Match> right = simple(text, q, text.length(), false);
            if (right.isEmpty() && q < text.length() && text.charAt(q) == '日') {
                right = Optional.of(new Match(q + 1, unitNamed(left.unit(), "日")));
            }
            if (right.isPresent()) {
                Unit per = right.get().unit();
                String name = left.unit().name() + "/" + text.substring(digits, q) + per.name();
                Optional<Match> known = simple(text, from, right.get().end(), false);
                if (known.isPresent() && known.get().end() == right.get().end()) {
                    return known;
                }
                Unit compound = new Unit(name, left.unit().dimension() + "/" + per.dimension(), name, BigDecimal.ONE,
                        left.unit().code().flatMap(a -> per.code().map(b -> a + "/" + b)), Unit.Kind.UNIT);
                return Optional.of(new Match(right.get().end(), compound));
            }
        }
        return simple;
    }

    private static Unit unitNamed(Unit like, String name) {
        return new Unit(name, "time", "天", BigDecimal.ONE, Optional.of("d"), like.kind());
    }

    private boolean startsUnit(String text, int q) {
        return simple(text, q, text.length(), false).isPresent();
    }

    private Optional<Match> simple(String text, int from, int limit, boolean strong) {
        int to = limit;
        while (true) {
            Optional<WordTrie.Match<Form>> found = forms.longest(text, from, to);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            WordTrie.Match<Form> m = found.get();
            if (allowed(text, m.end(), m.value(), strong)) {
                return Optional.of(new Match(m.end(), m.value().unit()));
            }
            to = m.end() - 1;
        }
    }

    private static boolean allowed(String text, int end, Form form, boolean strong) {
        if (end < text.length()) {
            char last = text.charAt(end - 1);
            char next = text.charAt(end);
            if (latin(last) && (latin(next) || next >= '0' && next <= '9')) {
                return false;
            }
            boolean likely = strong && form.unit().kind() == Unit.Kind.MEASURE;
            for (String not : form.not()) {
                boolean always = not.charAt(0) == '!';
                if ((always || !likely) && (always ? text.startsWith(not.substring(1), end) : text.startsWith(not, end))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The currency sign or word that ends right before {@code end}: its start, and the unit. */
    Optional<Match> before(String text, int end) {
        if (end == 0 || !prefixes.startsWith(text.charAt(end - 1))) {
            return Optional.empty();
        }
        int from = Math.max(0, end - 6);
        String reversed = new StringBuilder(text.substring(from, end)).reverse().toString();
        return prefixes.longest(reversed, 0).map(m -> new Match(end - m.end(), m.value()));
    }

    static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

package org.shuzheng.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;

/**
 * What is told of an evaluation, whatever the format.
 *
 * @param evaluation  the scores
 * @param slices      what to cut by
 * @param errors      how many errors to show
 * @param comparison  with an earlier run, where there is one
 * @param deviations  what is not as promised, where that was asked
 * @param fingerprint what it was measured with
 * @param command     the command line that made it
 */
public record Report(Evaluation evaluation, List<Evaluation.By> slices, int errors, Optional<Comparison> comparison,
                     Optional<List<Expectations.Deviation>> deviations, Fingerprint fingerprint, String command) {

    private static final List<Metric> SHOWN = List.of(Metric.FIGURE_VALUE, Metric.TIME_VALUE, Metric.ENTITY_LENIENT, Metric.FACT_CORE,
            Metric.FACT_FULL);

    /** The errors to show. */
    List<ErrorCase> shownErrors() {
        return ErrorCase.sample(evaluation.errors(), errors);
    }

    /** The tables, in order. */
    List<Section> sections() {
        List<Section> out = new ArrayList<>();
        out.add(headline());
        out.add(slots());
        out.add(layers());
        out.add(types());
        slices.forEach(by -> out.add(slice(by)));
        for (Layer layer : List.of(Layer.FIGURE, Layer.ENTITY, Layer.FACT)) {
            out.add(confusion(layer));
        }
        out.add(causes());
        comparison.ifPresent(c -> out.add(changes(c)));
        deviations.ifPresent(d -> out.add(gate(d)));
        out.add(provenance());
        return out;
    }

    private Section headline() {
        List<List<Words>> rows = new ArrayList<>();
        List<Section.Bar> bars = new ArrayList<>();
        for (Metric m : Metric.values()) {
            Count c = evaluation.headline().of(m);
            Bootstrap.Interval i = Bootstrap.f1(evaluation.headlines(), m);
            rows.add(List.of(Words.same(m.key()), number(c.precision()), number(c.recall()), number(c.f1()),
                    Words.same(four(i.low()) + "–" + four(i.high())), whole(c.hits()), whole(c.gold()), whole(c.system()),
                    new Words(m.chinese(), m.definition())));
            bars.add(Section.Bar.score(m.key(), c.f1(), i.low(), i.high()));
        }
        return new Section(new Words("总分", "Headline"), Optional.of(new Words(
                "与验收规则同口径（重叠最大者先配，一对一）。区间为按篇重抽样 " + Bootstrap.RESAMPLES + " 次的 95% 百分位区间，种子 " + Bootstrap.SEED + "。",
                "By the rules of the acceptance measure (one to one, greatest overlap first). 95 % percentile bootstrap over articles, "
                        + Bootstrap.RESAMPLES + " resamples, seed " + Bootstrap.SEED + ".")),
                List.of(new Words("指标", "metric"), new Words(">精确率", ">P"), new Words(">召回率", ">R"), Words.same(">F1"), Words.same(">95%"),
                        new Words(">对", ">hits"), new Words(">金标", ">gold"), new Words(">系统", ">system"), new Words("何为对", "right when")), rows, bars);
    }

    private Section slots() {
        List<List<Words>> rows = new ArrayList<>();
        List<Section.Bar> bars = new ArrayList<>();
        for (Slot s : Slot.values()) {
            Optional<Double> a = evaluation.headline().slot(s);
            Count c = evaluation.headline().slots().getOrDefault(s, Count.ZERO);
            rows.add(List.of(Words.same(s.key()), a.map(Report::number).orElse(Words.same("—")), whole(c.hits()), whole(c.gold())));
            a.ifPresent(v -> bars.add(Section.Bar.score(s.key(), v, v, v)));
        }
        return new Section(new Words("事实各项", "Slots of facts"), Optional.of(new Words("在数值已找到的事实中，各项正确的比例。",
                "Of the facts whose figure was found, the share with the slot right.")), List.of(new Words("项", "slot"),
                new Words(">正确率", ">accuracy"), new Words(">对", ">right"), new Words(">共", ">of")), rows, bars);
    }

    private Section layers() {
        List<List<Words>> rows = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            Map<Scheme, Tally> micro = evaluation.micro(layer);
            for (Scheme s : Scheme.values()) {
                Tally t = micro.get(s);
                rows.add(List.of(Words.same(layer.key()), Words.same(s.key()), whole(t.cor()), whole(t.inc()), whole(t.par()), whole(t.mis()),
                        whole(t.spu()), number(t.precision()), number(t.recall()), number(t.f1()), number(evaluation.macro(layer, s)),
                        new Words(s.chinese(), s.definition())));
            }
        }
        return new Section(new Words("各层（SemEval-2013 口径）", "Layers (in SemEval-2013 terms)"), Optional.of(new Words(
                "权重最大的一对一匹配（匈牙利法）。COR 对、INC 错、PAR 半对、MIS 漏、SPU 多；P=(COR+PAR/2)/(COR+INC+PAR+SPU)，R=(COR+PAR/2)/(COR+INC+PAR+MIS)。macro 为各类型 F1 的平均。",
                "One-to-one matching of maximum weight (Hungarian). COR right, INC wrong, PAR in part, MIS missed, SPU spurious; "
                        + "P = (COR+PAR/2)/(COR+INC+PAR+SPU), R = (COR+PAR/2)/(COR+INC+PAR+MIS). macro: mean F1 over types.")),
                List.of(new Words("层", "layer"), new Words("口径", "scheme"), Words.same(">COR"), Words.same(">INC"), Words.same(">PAR"),
                        Words.same(">MIS"), Words.same(">SPU"), Words.same(">P"), Words.same(">R"), Words.same(">micro F1"), Words.same(">macro F1"),
                        new Words("何为对", "right when")), rows, List.of());
    }

    private Section types() {
        List<List<Words>> rows = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            evaluation.tallies(layer).forEach((type, row) -> {
                List<Words> cells = new ArrayList<>(List.of(Words.same(layer.key()), Words.same(type), whole(row.get(Scheme.STRICT).possible()),
                        whole(row.get(Scheme.STRICT).actual())));
                for (Scheme s : Scheme.values()) {
                    cells.add(number(row.get(s).f1()));
                }
                rows.add(cells);
            });
        }
        return new Section(new Words("各类型", "Types"), Optional.of(new Words("各口径的 F1。", "F1 in each scheme.")),
                List.of(new Words("层", "layer"), new Words("类型", "type"), new Words(">金标", ">gold"), new Words(">系统", ">system"),
                        Words.same(">strict"), Words.same(">value"), Words.same(">partial"), Words.same(">type")), rows, List.of());
    }

    private Section slice(Evaluation.By by) {
        List<List<Words>> rows = new ArrayList<>();
        List<Section.Bar> bars = new ArrayList<>();
        evaluation.by(by).forEach((name, part) -> {
            List<Words> cells = new ArrayList<>(List.of(Words.same(name), whole(part.results().size())));
            for (Metric m : SHOWN) {
                cells.add(number(part.headline().of(m).f1()));
            }
            Bootstrap.Interval i = Bootstrap.f1(part.headlines(), Metric.FACT_CORE);
            cells.add(Words.same(part.results().size() < 2 ? "—" : four(i.low()) + "–" + four(i.high())));
            rows.add(cells);
            bars.add(Section.Bar.score(name, part.headline().of(Metric.FACT_CORE).f1(), i.low(), i.high()));
        });
        List<Words> headers = new ArrayList<>(List.of(Words.same(by.name().toLowerCase(Locale.ROOT)), new Words(">篇", ">articles")));
        SHOWN.forEach(m -> headers.add(Words.same(">" + m.key())));
        headers.add(Words.same(">fact.core 95%"));
        String name = by.name().toLowerCase(Locale.ROOT);
        return new Section(new Words("按 " + name + " 分", "By " + name), Optional.of(new Words("F1；图为 fact.core。", "F1; the chart shows fact.core.")),
                headers, rows, bars);
    }

    private Section confusion(Layer layer) {
        Map<String, Map<String, Integer>> confusion = evaluation.confusion(layer);
        Set<String> columns = new TreeSet<>();
        confusion.values().forEach(r -> columns.addAll(r.keySet()));
        List<Words> headers = new ArrayList<>(List.of(new Words("金标＼系统", "gold \\ system")));
        columns.forEach(c -> headers.add(Words.same(">" + c)));
        List<List<Words>> rows = new ArrayList<>();
        confusion.forEach((gold, row) -> {
            List<Words> cells = new ArrayList<>(List.of(Words.same(gold)));
            columns.forEach(c -> cells.add(Words.same(row.containsKey(c) ? Integer.toString(row.get(c)) : "·")));
            rows.add(cells);
        });
        return new Section(new Words("类型混淆：" + layer.key(), "Confusion of types: " + layer.key()),
                Optional.of(new Words("— 表示漏（列）或多（行）。", "— stands for missed (column) and spurious (row).")), headers, rows, List.of());
    }

    private Section causes() {
        Map<String, Integer> counts = new java.util.LinkedHashMap<>();
        evaluation.errors().forEach(e -> counts.merge(e.group(), 1, Integer::sum));
        List<List<Words>> rows = new ArrayList<>();
        List<Section.Bar> bars = new ArrayList<>();
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        counts.forEach((group, n) -> {
            Cause cause = Cause.valueOf(group.substring(group.indexOf('/') + 1).toUpperCase(Locale.ROOT));
            rows.add(List.of(new Words(group + " " + cause.chinese(), group), whole(n)));
            bars.add(Section.Bar.count(group, n, most));
        });
        return new Section(new Words("错误归因", "Causes of errors"), Optional.of(new Words("严格口径下的错误，按首要原因归类。",
                "Errors in the strict scheme, by their first cause.")), List.of(new Words("层/原因", "layer/cause"), new Words(">错误", ">errors")), rows, bars);
    }

    private static Section changes(Comparison c) {
        List<List<Words>> rows = new ArrayList<>();
        c.differences().forEach((m, d) -> rows.add(List.of(Words.same(m.key()), number(d.before()), number(d.now()),
                Words.same(String.format(Locale.ROOT, "%+.4f", d.now() - d.before())),
                Words.same(String.format(Locale.ROOT, "%+.4f … %+.4f", d.low(), d.high())), number(d.notBetter()),
                d.certain() ? d.now() > d.before() ? new Words("更好", "better") : new Words("更差", "worse") : new Words("未定", "not certain"))));
        return new Section(new Words("与基线比较", "Compared with the baseline"), Optional.of(new Words(
                "配对重抽样；修复 " + c.fixed().size() + " 处，弄坏 " + c.broken().size() + " 处。", "Paired bootstrap; fixed " + c.fixed().size()
                + ", broken " + c.broken().size() + ".")), List.of(new Words("指标", "metric"), new Words(">之前", ">before"), new Words(">现在", ">now"),
                Words.same(">Δ"), Words.same(">95%"), new Words(">不更好的比例", ">p(not better)"), new Words("结论", "verdict")), rows, List.of());
    }

    private static Section gate(List<Expectations.Deviation> deviations) {
        List<List<Words>> rows = new ArrayList<>();
        deviations.forEach(d -> rows.add(List.of(Words.same(d.set()), Words.same(d.metric().key()), number(d.expected()), number(d.actual()),
                d.failed() ? new Words("不达标", "failed") : new Words("高于承诺，可更新基线", "better than promised: --update-baseline"))));
        boolean failed = deviations.stream().anyMatch(Expectations.Deviation::failed);
        return new Section(new Words(failed ? "精度门：不通过" : "精度门：通过", failed ? "Gate: failed" : "Gate: passed"), Optional.empty(),
                List.of(new Words("部分", "set"), new Words("指标", "metric"), new Words(">承诺", ">expected"), new Words(">实测", ">actual"),
                        new Words("结论", "verdict")), rows, List.of());
    }

    private Section provenance() {
        List<List<Words>> rows = new ArrayList<>();
        fingerprint.entries().forEach(e -> rows.add(List.of(Words.same("SHA-256 " + e.getKey()), Words.same(e.getValue()))));
        rows.add(List.of(new Words("命令", "command"), Words.same(command)));
        rows.add(List.of(new Words("篇数", "articles"), whole(evaluation.results().size())));
        return new Section(new Words("出处", "Provenance"), Optional.empty(), List.of(new Words("项", "what"), new Words("值", "value")), rows, List.of());
    }

    private static Words number(double v) {
        return Words.same(four(v));
    }

    private static String four(double v) {
        return String.format(Locale.ROOT, "%.4f", v);
    }

    private static Words whole(int n) {
        return Words.same(Integer.toString(n));
    }
}

package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Status;

/** Reads figures set against a plan or an aim: 超过原定计划四百二十七亿元的百分之十五点三. */
final class PlanReader extends StatementPart {

    private final Naming naming;

    PlanReader(StatementPart shared, Naming naming) {
        super(shared);
        this.naming = naming;
    }

    /** 超过原定计划四百二十七亿元的百分之十五点三: the plan is a target, the rest a growth over it. */
    Optional<Statement> againstPlan(Segment segment, int k, int index, Frame frame, Units kind) {
        String f = frame.phrase.folded();
        if (!exceeds(segment, k, f) && (f.startsWith("超过") || f.startsWith("低于") || f.startsWith("比")) && kind != Units.PERCENT
                && (f.endsWith("计划") || f.endsWith("预算") || f.endsWith("目标") || f.endsWith("指标"))) {
            Statement s = new Statement(index, Aspect.LEVEL, "fact/plan");
            s.indicator = completion.complete(Phrase.NONE, d, d.topics.fresh);
            s.status = Status.TARGET;
            return Optional.of(s);
        }
        Phrase behind = around.post(mentions.figures().get(index).span().end(), segment.end());
        if (d.last != null && kind == Units.PERCENT && lists.opens(WordList.TARGET_BEHIND, behind.folded())) {
            Aspect aspect = d.topics.shares || d.last.aspect == Aspect.SHARE ? Aspect.SHARE : d.last.aspect == Aspect.GROWTH ? Aspect.GROWTH : Aspect.LEVEL;
            Statement s = new Statement(index, aspect, "fact/target-behind");
            s.indicator = d.last.indicator;
            s.direction = aspect == Aspect.GROWTH ? d.last.direction : Optional.empty();
            s.status = Status.TARGET;
            return Optional.of(s);
        }
        if (d.last != null && (behind.folded().contains("目标") || behind.folded().contains("计划")) && behind.length() < 9
                && frame.phrase.isEmpty() && frame.verbSpan.filter(v -> "低于高于超过好于达到控制在保持在".contains(v.of(folded)) && v.length() >= 2)
                        .isPresent()) {
            Statement s = new Statement(index, d.last.aspect, "fact/target-compared");
            s.indicator = d.last.indicator;
            s.direction = d.last.direction;
            s.status = Status.TARGET;
            return Optional.of(s);
        }
        int over = kind == Units.PERCENT || kind == Units.AMOUNT && planEnds(f) && k == segment.figures().size() - 1 ? over(f) : -1;
        if (over >= 0) {
            Statement s = new Statement(index, kind == Units.PERCENT ? Aspect.GROWTH : Aspect.CHANGE, "fact/over-plan");
            s.indicator = completion.complete(frame.phrase.part(0, over), d, d.topics.fresh);
            s.direction = Optional.of(f.startsWith("低", over) ? Direction.DOWN : Direction.UP);
            naming.setTopic(s.indicator);
            return Optional.of(s);
        }
        if (k > 0 && d.last != null && d.last.rule.equals("fact/plan") && kind == Units.PERCENT) {
            Statement s = new Statement(index, Aspect.GROWTH, "fact/over-plan");
            s.indicator = d.last.indicator;
            s.direction = Optional.of(Direction.UP);
            return Optional.of(s);
        }
        return Optional.empty();
    }

    /** 超出计划目标12亿斤: by how much, where no growth over it follows. */
    private boolean exceeds(Segment segment, int k, String f) {
        return k == segment.figures().size() - 1 && lists.opens(WordList.OVER_PLAN, f) && planEnds(f);
    }

    private boolean planEnds(String f) {
        return lists.ends(WordList.PLANNED, f);
    }

    /** Where 超过计划, 低于预算 opens in what stands before a percentage; -1 when it does not. */
    private int over(String f) {
        for (String word : lists.of(WordList.OVER_PLAN)) {
            int at = f.indexOf(word);
            if (at >= 0 && f.charAt(f.length() - 1) != '的') {
                for (String plan : new String[] {"计划", "预算", "目标", "指标", "原定"}) {
                    if (f.startsWith(plan, at + 2) || at == 0 && f.contains(plan)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }
}

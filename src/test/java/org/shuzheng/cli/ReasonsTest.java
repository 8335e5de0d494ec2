package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shuzheng.sources.SourceTrees;

/** The reasons that the rooms below give in English are all told in Chinese to a user who reads Chinese. */
final class ReasonsTest {

    private static final Pattern ENGLISH = Pattern.compile("\\b(is|are|the|a|no|not|has|be|cannot|with|was) [a-z]{2,}");

    /** Which argument of these is a reason. */
    private static final Map<String, Integer> TOLD = Map.of("GoldException", 0, "LibraryException", 0, "ModelException", 0,
            "UnreadableSourceException", 2, "IllegalArgumentException", 0, "fault", 0, "error", -1, "warning", -1, "problems.add", 0);

    @Test
    void everyReasonOfTheSourcesIsToldInChinese() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String room : List.of("gold", "index", "lexicon", "text", "eval", "figure", "time", "entity", "fact", "number", "segment")) {
            for (CompilationUnitTree unit : SourceTrees.under(Path.of("src/main/java/org/shuzheng", room)).units()) {
                collect(unit, room, reasons);
            }
        }
        assertTrue(reasons.size() > 80, reasons::toString);
        Reasons chinese = Reasons.chinese();
        StringBuilder untold = new StringBuilder();
        reasons.forEach((reason, at) -> {
            String told = chinese.told(reason);
            if (ENGLISH.matcher(told).find() || told.equals(reason)) {
                untold.append(at).append('\t').append(reason).append("\n    ").append(told).append('\n');
            }
        });
        assertEquals("", untold.toString(), "no Chinese for these: add lines to reasons_zh.tsv");
    }

    private static void collect(CompilationUnitTree unit, String room, Map<String, String> reasons) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        new TreeScanner<Void, Void>() {

            @Override
            public Void visitNewClass(NewClassTree made, Void none) {
                boolean usage = made.getIdentifier().toString().equals("IllegalArgumentException") && !List.of("gold", "index").contains(room);
                if (!usage) {
                    take(made.getIdentifier().toString(), made.getArguments());
                }
                return super.visitNewClass(made, none);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                String name = switch (call.getMethodSelect()) {
                    case IdentifierTree i -> i.getName().toString();
                    case MemberSelectTree m when m.getIdentifier().contentEquals("add") -> m.toString();
                    case MemberSelectTree m -> m.getIdentifier().toString();
                    default -> "";
                };
                take(name, call.getArguments());
                return super.visitMethodInvocation(call, none);
            }

            private void take(String name, List<? extends ExpressionTree> arguments) {
                Integer index = TOLD.get(name);
                if (index != null && !arguments.isEmpty()) {
                    for (String said : said(arguments.get(index < 0 ? arguments.size() - 1 : index))) {
                        if (said.chars().anyMatch(Character::isLowerCase)) {
                            reasons.put(said, file);
                        }
                    }
                }
            }
        }.scan(unit, null);
    }

    /** What an expression may say; 甲 stands for what only a run knows. */
    private static List<String> said(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree inner -> said(inner.getExpression());
            case ConditionalExpressionTree either -> java.util.stream.Stream.concat(said(either.getTrueExpression()).stream(),
                    said(either.getFalseExpression()).stream()).toList();
            case BinaryTree both -> said(both.getLeftOperand()).stream()
                    .flatMap(left -> said(both.getRightOperand()).stream().map(right -> left + right)).toList();
            default -> List.of("甲");
        };
    }
}

package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzheng.io.ArticleSink.Remark;
import org.shuzheng.io.InputFault;

/** Both languages say everything, with the same arguments. */
final class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/shuzheng");

    private static Map<String, String> wordings(String file) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                assertTrue(equals > 0, file + ": no wording: " + line);
                assertFalse(line.startsWith("==") || line.startsWith("<<"), file + ": " + line);
                assertEquals(null, found.put(line.substring(0, equals), line.substring(equals + 1)), file + ": twice: " + line);
            }
        }
        return found;
    }

    private static List<String> arguments(String wording) {
        TreeSet<String> found = new TreeSet<>();
        Matcher m = Pattern.compile("\\{\\d\\}").matcher(wording);
        while (m.find()) {
            found.add(m.group());
        }
        return List.copyOf(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli/messages", "io/labels"})
    void bothLanguagesSayTheSame(String file) throws IOException {
        Map<String, String> english = wordings(file + "_en.properties");
        Map<String, String> chinese = wordings(file + "_zh.properties");
        assertEquals(english.keySet(), chinese.keySet());
        english.forEach((key, wording) -> assertEquals(arguments(wording), arguments(chinese.get(key)), key));
    }

    @ParameterizedTest
    @EnumSource(InputFault.Kind.class)
    void everyFaultHasAWordingAndANextStep(InputFault.Kind kind) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String told = Messages.of(locale).fault(InputFault.of(kind, "a.txt", "甲", "乙", "丙").at(3, 7));
            assertTrue(told.startsWith("a.txt:3:7: "), told);
            assertTrue(told.contains("\n  → "), told);
            assertFalse(Pattern.compile("\\{\\d\\}").matcher(told).find(), told);
        }
    }

    @ParameterizedTest
    @EnumSource(Remark.Kind.class)
    void everyRemarkHasAWording(Remark.Kind kind) {
        assertTrue(Messages.of(Locale.CHINESE).remark(new Remark(kind, "a.txt", List.of("1", "2"))).startsWith("a.txt: "));
    }

    @Test
    void theLanguageIsThatOfTheLocale() {
        assertEquals("zh", Messages.of(Locale.TRADITIONAL_CHINESE).language());
        assertEquals("en", Messages.of(Locale.FRANCE).language());
    }

    @Test
    void helpIsInTheLanguageOfTheUser() {
        Run chinese = Run.of("extract", "--help", "--lang", "zh");
        assertEquals(0, chinese.code(), chinese.err());
        for (String said : List.of("用法：", "阅读文章，写出记录。", "要读取的文件和文件夹", "发布日期（2024-07-31）", "显示本说明并退出。")) {
            assertTrue(chinese.out().contains(said), said + "\n" + chinese.out());
        }
        assertTrue(Run.with(Map.of("LANG", "zh_CN.UTF-8"), "", "--help").out().contains("命令："));
        assertTrue(Run.of("extract", "--help").out().contains("Files and folders to read"));
    }

    /** Every sentence of every help has its Chinese; examples and names of fields are what they are. */
    @Test
    void everyHelpIsWholeInChinese() {
        Pattern english = Pattern.compile("\\b(the|is|are|of|and|by|to|a|what|it) [a-z]{2,}|[a-z]{3,} [a-z]{3,} [a-z]{3,}");
        for (List<String> command : CommandReferenceTest.commands()) {
            List<String> args = new java.util.ArrayList<>(command);
            args.addAll(List.of("--help", "--lang", "zh"));
            for (String line : Run.of(args.toArray(String[]::new)).lines()) {
                boolean example = line.startsWith("  ") && line.contains("shuzheng ") || line.startsWith("用法：") || line.startsWith("字段：") || line.startsWith("status ");
                assertFalse(!example && english.matcher(line).find(), command + ": " + line);
            }
        }
    }
}

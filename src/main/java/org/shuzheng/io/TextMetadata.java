package org.shuzheng.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a text says of itself in its first and last lines, as Chinese official texts do:
 * <ul>
 * <li>labelled lines: {@code 发布日期：2019年2月15日}, {@code 成文日期}, {@code 发文机关}, {@code 标 题};</li>
 * <li>the title, in one line or broken over up to three;</li>
 * <li>a day alone or in brackets under the title, {@code ——2019年3月5日在…会议上}, {@code （2009年8月27日…通过）};</li>
 * <li>at the end issuer and day, {@code 国务院 / 2018年11月30日};</li>
 * <li>the document number: {@code 国发〔2018〕39号}.</li>
 * </ul>
 * The day of publication stands before the day of the decision, that before a day without a label, the head before the foot.
 */
final class TextMetadata {

    private static final int HEAD = 24;
    private static final int FOOT = 12;
    /** Characters of a line that is surely running text. */
    private static final int PROSE = 70;

    private static final List<String> PUBLISHED = List.of("发布日期", "发布时间", "公开日期", "公布日期", "發布日期", "發佈日期", "发表时间", "发稿时间");
    private static final List<String> WRITTEN = List.of("印发日期", "发文日期", "成文日期", "成文时间", "生成日期", "發文日期", "時間", "日期", "时间");
    private static final List<String> TITLE = List.of("标题", "標題", "名称", "题名", "信息名称", "文件名称");
    private static final List<String> ISSUER = List.of("发文机关", "发布机构", "发布机关", "制发机关", "印发机关", "发文单位", "发布单位", "發文機關",
            "信息来源", "文章来源", "来源", "來源");

    private final List<String> head = new ArrayList<>();
    private final List<String> foot = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<LocalDate> written = Optional.empty();
    private Optional<LocalDate> bare = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> issuer = Optional.empty();
    private Optional<String> number = Optional.empty();

    private TextMetadata(String text) {
        int at = 0;
        while (at < text.length() && head.size() < HEAD) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            add(head, text.substring(at, end));
            at = end + 1;
        }
        int end = text.length();
        while (end > at && foot.size() < FOOT) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            add(foot, text.substring(start, end));
            end = start - 1;
        }
    }

    private static void add(List<String> lines, String line) {
        String bare = line.strip();
        if (!bare.isEmpty()) {
            lines.add(bare);
        }
    }

    /** What the text says; nothing where it does not. */
    static Metadata of(String text) {
        TextMetadata found = new TextMetadata(text);
        found.labels();
        found.headLines();
        Optional<Found<LocalDate>> day = found.published.or(() -> found.written).or(() -> found.bare)
                .map(d -> new Found<>(d, Found.HEAD)).or(found::footDay);
        Optional<Found<String>> issuer = found.issuer.map(i -> new Found<>(i, Found.HEAD)).or(found::footIssuer);
        return new Metadata(found.title.map(t -> new Found<>(t, Found.HEAD)), day, issuer, found.number);
    }

    /** The day and the issuer that a line of labels states: {@code 发布时间：2024-03-05 10:20　来源：新华社}. */
    static Metadata ofLabels(List<String> lines, String from) {
        TextMetadata found = new TextMetadata("");
        lines.stream().map(String::strip).filter(l -> !l.isEmpty()).forEach(found.head::add);
        found.labels();
        return new Metadata(found.title.map(t -> new Found<>(t, from)), found.published.or(() -> found.written).map(d -> new Found<>(d, from)),
                found.issuer.map(i -> new Found<>(i, from)), found.number);
    }

    private void labels() {
        for (String line : head) {
            if (line.length() > 160) {
                return;
            }
            published = published.or(() -> value(line, PUBLISHED).flatMap(TextMetadata::day));
            written = written.or(() -> value(line, WRITTEN).flatMap(TextMetadata::day));
            issuer = issuer.or(() -> value(line, ISSUER).flatMap(TextMetadata::name));
            title = title.or(() -> value(line, TITLE).filter(t -> Titles.chars(t) >= 4).map(Titles::clean));
            number = number.or(() -> DocumentNumber.in(line));
        }
    }

    private void headLines() {
        int i = 0;
        while (i < head.size() && (labelled(head.get(i)) || onlyNumber(head.get(i)))) {
            i++;
        }
        if (i < head.size() && head.size() + foot.size() > 1) {
            Optional<Titles.Title> found = Titles.at(head, i);
            if (found.isPresent()) {
                title = title.or(() -> Optional.of(found.get().text()));
                i = found.get().next();
            }
        }
        for (; i < head.size(); i++) {
            String line = head.get(i);
            boolean prose = line.length() > PROSE || line.length() > 30 && line.endsWith("。");
            if (prose && !line.startsWith("（") && !line.startsWith("(")) {
                return;
            }
            bare = bare.or(() -> dateLine(line));
        }
    }

    /** A line under the title that is there for its day. */
    private static Optional<LocalDate> dateLine(String line) {
        Optional<WrittenDay> first = WrittenDay.in(line, 0);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        WrittenDay day = first.get();
        String before = line.substring(0, day.start()).strip();
        String after = line.substring(day.end()).strip();
        boolean opened = before.isEmpty() || "—-–―（(【[".indexOf(before.charAt(before.length() - 1)) >= 0 && before.length() <= 6;
        if (!opened && !(before.length() <= 30 && (before.endsWith("局") || before.endsWith("府") || before.endsWith("室")))) {
            return Optional.empty();
        }
        if (after.isEmpty() || "）)】]".indexOf(after.charAt(0)) >= 0 || time(after)) {
            return Optional.of(day.day());
        }
        if (after.startsWith("在")) {
            return Optional.of(day.day());
        }
        // A law tells its history: （1995年…通过　根据2018年…修正）. The newest decision made it what it is.
        LocalDate newest = null;
        for (Optional<WrittenDay> d = first; d.isPresent(); d = WrittenDay.in(line, d.get().end())) {
            int next = WrittenDay.in(line, d.get().end()).map(WrittenDay::start).orElse(line.length());
            String said = line.substring(d.get().end(), next);
            boolean decided = said.contains("通过") || said.contains("公布") || said.contains("修正") || said.contains("修订")
                    || said.contains("发布") || said.contains("批准") || said.contains("印发");
            if (decided && (newest == null || d.get().day().isAfter(newest))) {
                newest = d.get().day();
            }
        }
        return Optional.ofNullable(newest);
    }

    private Optional<Found<LocalDate>> footDay() {
        List<String> lines = foot.isEmpty() ? reversed(head) : foot;
        for (String line : lines) {
            Optional<WrittenDay> day = line.length() <= 60 ? WrittenDay.in(line, 0) : Optional.empty();
            if (day.isEmpty()) {
                continue;
            }
            String rest = line.substring(0, day.get().start()) + line.substring(day.get().end());
            String bare = rest.strip();
            boolean alone = bare.length() <= 2 && bare.chars().allMatch(c -> "（）()【】".indexOf(c) >= 0);
            boolean signed = rest.length() <= 40 && (bare.startsWith("印发") || bare.endsWith("印发") || issuerName(bare));
            if (alone || signed) {
                return Optional.of(new Found<>(day.get().day(), Found.FOOT));
            }
        }
        return Optional.empty();
    }

    /** The line before the day at the foot, when it is the name of a body. */
    private Optional<Found<String>> footIssuer() {
        List<String> lines = foot.isEmpty() ? reversed(head) : foot;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Optional<WrittenDay> day = lines.get(i).length() <= 24 ? WrittenDay.in(lines.get(i), 0) : Optional.empty();
            if (day.isPresent() && day.get().start() == 0 && day.get().end() == lines.get(i).length() && issuerName(lines.get(i + 1))) {
                return Optional.of(new Found<>(Titles.clean(lines.get(i + 1)), Found.FOOT));
            }
        }
        return Optional.empty();
    }

    private static boolean issuerName(String line) {
        String name = line.replace(" ", "").replace("\u3000", "");
        return name.length() >= 3 && name.length() <= 30 && name.chars().noneMatch(c -> "，。；：、".indexOf(c) >= 0)
                && List.of("院", "厅", "局", "部", "委", "会", "府", "室", "办", "署", "行", "司").contains(name.substring(name.length() - 1));
    }

    private static List<String> reversed(List<String> lines) {
        return lines.reversed().subList(0, Math.min(FOOT, lines.size()));
    }

    /** What stands behind one of these labels and its colon, up to the next label: blanks inside of labels do not count. */
    private static Optional<String> value(String line, List<String> labels) {
        for (String label : labels) {
            int end = labelEnd(line, label);
            if (end >= 0) {
                return Optional.of(line.substring(end, nextLabel(line, end)).strip()).filter(v -> !v.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static int labelEnd(String line, String label) {
        for (int start = 0; start < line.length(); start++) {
            int at = start;
            int k = 0;
            while (at < line.length() && k < label.length() && (line.charAt(at) == label.charAt(k) || k > 0 && blank(line.charAt(at)))) {
                k += blank(line.charAt(at)) ? 0 : 1;
                at++;
            }
            boolean starts = start == 0 || blank(line.charAt(start - 1)) || "｜|[【（(".indexOf(line.charAt(start - 1)) >= 0;
            if (k == label.length() && starts) {
                while (at < line.length() && blank(line.charAt(at))) {
                    at++;
                }
                if (at < line.length() && (line.charAt(at) == '：' || line.charAt(at) == ':')) {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    /** Where the next {@code label：} begins: up to six characters after a blank. */
    private static int nextLabel(String line, int from) {
        for (int i = from + 1; i < line.length(); i++) {
            if (line.charAt(i) == '：' && i > from + 1) {
                int at = i;
                while (at > from && i - at <= 6 && !(blank(line.charAt(at - 1)) && i - at >= 2)) {
                    at--;
                }
                return i - at <= 6 && at > from ? at : line.length();
            }
        }
        return line.length();
    }

    private static boolean labelled(String line) {
        int colon = line.indexOf('：');
        if (colon < 0 || colon > 8) {
            return false;
        }
        String label = line.substring(0, colon).replace(" ", "").replace("\u3000", "");
        return PUBLISHED.contains(label) || WRITTEN.contains(label) || TITLE.contains(label) || ISSUER.contains(label)
                || List.of("索引号", "主题分类", "发文字号", "文号", "主题词", "有效性", "关键词", "字号", "分类", "信息索引", "公文种类",
                        "所属主题", "体裁分类", "文件编号", "作者", "责任编辑", "编辑", "浏览次数", "字体").contains(label);
    }

    private static boolean onlyNumber(String line) {
        return DocumentNumber.in(line).map(n -> line.length() - n.length() <= 4).orElse(false);
    }

    private static Optional<LocalDate> day(String value) {
        return WrittenDay.in(value, 0).filter(d -> d.start() <= 2).map(WrittenDay::day);
    }

    private static Optional<String> name(String value) {
        String name = value.strip();
        int gap = 0;
        while (gap < name.length() && !blank(name.charAt(gap)) && "【】[]｜|".indexOf(name.charAt(gap)) < 0) {
            gap++;
        }
        return Optional.of(name.substring(0, gap)).filter(n -> n.length() >= 2 && n.length() <= 40);
    }

    /** {@code 10:20}, {@code 10:20:05 来源：…}. */
    private static boolean time(String after) {
        return after.length() >= 4 && Character.isDigit(after.charAt(0)) && after.substring(0, Math.min(3, after.length())).contains(":");
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t';
    }
}

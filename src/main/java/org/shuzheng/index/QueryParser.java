package org.shuzheng.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.index.Query.KeyField;
import org.shuzheng.index.Query.NumberRange;
import org.shuzheng.index.Query.TextField;

/**
 * Reads the search language.
 *
 * <pre>
 * query   = or
 * or      = and { "OR" and }
 * and     = unary { ["AND"] unary }
 * unary   = "NOT" unary | "-" unary | "(" or ")" | clause
 * clause  = field ":" ( range | phrase | words ) | phrase | words
 * range   = ( ">" | ">=" | "&lt;" | "&lt;=" | "=" ) amount | amount ".." amount | amount ".." | ".." amount
 * phrase  = "“" … "”" | '"' … '"' | "「" … "」"
 * </pre>
 *
 * Fields: indicator subject source of title text org place person doc event; unit status aspect region article; value
 * growth period published; sort (a field, then {@code -asc} for the smallest first); each also by its Chinese name (指标 主体 来源 …). Words outside a field are read by
 * {@link PlainLanguage}: figures and times in them become filters.
 */
final class QueryParser {

    private static final Map<String, Object> FIELDS = Map.ofEntries(
            Map.entry("indicator", TextField.INDICATOR), Map.entry("指标", TextField.INDICATOR),
            Map.entry("subject", TextField.SUBJECT), Map.entry("主体", TextField.SUBJECT),
            Map.entry("source", TextField.SOURCE), Map.entry("来源", TextField.SOURCE),
            Map.entry("of", TextField.OF), Map.entry("总体", TextField.OF),
            Map.entry("title", TextField.TITLE), Map.entry("标题", TextField.TITLE),
            Map.entry("text", TextField.TEXT), Map.entry("正文", TextField.TEXT),
            Map.entry("org", TextField.ORG), Map.entry("机构", TextField.ORG),
            Map.entry("place", TextField.PLACE), Map.entry("地点", TextField.PLACE),
            Map.entry("person", TextField.PERSON), Map.entry("人物", TextField.PERSON),
            Map.entry("doc", TextField.DOC), Map.entry("文件", TextField.DOC),
            Map.entry("event", TextField.EVENT), Map.entry("活动", TextField.EVENT),
            Map.entry("unit", KeyField.UNIT), Map.entry("单位", KeyField.UNIT),
            Map.entry("status", KeyField.STATUS), Map.entry("状态", KeyField.STATUS),
            Map.entry("aspect", KeyField.ASPECT), Map.entry("方面", KeyField.ASPECT),
            Map.entry("region", KeyField.REGION), Map.entry("区划", KeyField.REGION),
            Map.entry("sort", Typed.SORT), Map.entry("排序", Typed.SORT),
            Map.entry("article", KeyField.ARTICLE), Map.entry("文章", KeyField.ARTICLE),
            Map.entry("value", Typed.VALUE), Map.entry("值", Typed.VALUE),
            Map.entry("growth", Typed.GROWTH), Map.entry("增速", Typed.GROWTH),
            Map.entry("period", Typed.PERIOD), Map.entry("时期", Typed.PERIOD),
            Map.entry("published", Typed.PUBLISHED), Map.entry("发布", Typed.PUBLISHED));

    private enum Typed { VALUE, GROWTH, PERIOD, PUBLISHED, SORT }

    private static final Map<String, String> STATUS = Map.of("实际", "actual", "目标", "target", "计划", "target", "预测", "forecast",
            "预计", "forecast");
    private static final Map<String, String> ASPECT = Map.of("水平", "level", "增长", "growth", "变化", "change", "占比", "share",
            "排名", "rank");

    private static final Map<String, String> REGION = Map.of("国", "country", "国家", "country", "省", "province", "市", "city", "城市", "city",
            "县", "county", "区县", "county");
    private static final Map<String, String> SORT = Map.of("值", "value", "增速", "growth", "时期", "period", "发布", "published", "把握", "confidence");

    private final String text;
    private final PlainLanguage plain;
    private int at;

    private QueryParser(String text, PlainLanguage plain) {
        this.text = text;
        this.plain = plain;
    }

    /** Reads a query; an empty one is everything. @throws QueryException with the place of the fault */
    static Query parse(String text, PlainLanguage plain) {
        QueryParser p = new QueryParser(text, plain);
        p.blanks();
        if (p.at == text.length()) {
            return new Query.All();
        }
        Query q = p.or();
        if (p.at < text.length()) {
            throw p.fault("this closing bracket opens nowhere", p.at);
        }
        return q;
    }

    private Query or() {
        List<Query> parts = new ArrayList<>(List.of(and()));
        while (keyword("OR") || keyword("或者")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private Query and() {
        List<Query> parts = new ArrayList<>();
        do {
            parts.add(unary());
            blanks();
        } while (keyword("AND") || (at < text.length() && !closing(text.charAt(at)) && !ahead("OR") && !ahead("或者")));
        return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    private Query unary() {
        blanks();
        if (at == text.length()) {
            throw fault("something to search for is missing here", at);
        }
        if (keyword("NOT") || sign('-') || sign('－')) {
            return new Query.Not(unary());
        }
        char c = text.charAt(at);
        if (c == '(' || c == '（') {
            int open = at++;
            Query q = or();
            blanks();
            if (at == text.length()) {
                throw fault("this bracket is not closed", open);
            }
            at++;
            return q;
        }
        if (c == '*' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)) || closing(text.charAt(at + 1)))) {
            at++;
            return new Query.All();
        }
        if (closing(c)) {
            throw fault("something to search for is missing before this bracket", at);
        }
        if (keyword("AND") || keyword("OR")) {
            throw fault("AND and OR stand between two searches", at);
        }
        return clause();
    }

    private Query clause() {
        int start = at;
        int colon = fieldEnd();
        if (colon < 0) {
            Optional<String> phrase = quoted();
            if (phrase.isPresent()) {
                return new Query.Phrase(phrase.get());
            }
            return plain.understand(bareWords());
        }
        String name = text.substring(start, colon).toLowerCase(Locale.ROOT);
        Object field = FIELDS.get(name);
        if (field == null) {
            throw fault("there is no field \"" + name + "\"; the fields are indicator, subject, source, of, title, text, org, place, "
                    + "person, doc, event, unit, status, aspect, region, article, value, growth, period, published, sort", start);
        }
        at = colon + 1;
        int valueAt = at;
        Optional<String> phrase = quoted();
        String value = phrase.orElseGet(this::word);
        if (value.isBlank()) {
            throw fault("what " + name + " shall be is missing", valueAt);
        }
        return switch (field) {
            case TextField f when f == TextField.INDICATOR && phrase.isEmpty() -> plain.indicator(value);
            case TextField f -> new Query.In(f, value);
            case KeyField f -> new Query.Is(f, key(f, value, valueAt));
            case Typed t when t == Typed.SORT -> sorted(value, valueAt);
            case Typed t -> typed(t, value, valueAt);
            default -> throw new IllegalStateException("field " + field);
        };
    }

    private String key(KeyField field, String value, int offset) {
        return switch (field) {
            case STATUS -> oneOf(STATUS.getOrDefault(value, value), List.of("actual", "target", "forecast"), offset);
            case ASPECT -> oneOf(ASPECT.getOrDefault(value, value), List.of("level", "growth", "change", "share", "rank"), offset);
            case UNIT -> plain.unitOf(value);
            case REGION -> oneOf(REGION.getOrDefault(value, value), List.of("country", "province", "city", "county"), offset);
            case ARTICLE -> value;
        };
    }

    private Query sorted(String value, int offset) {
        boolean ascending = value.endsWith("-asc");
        String by = SORT.getOrDefault(value.replace("-asc", ""), value.replace("-asc", ""));
        oneOf(by, List.of("value", "growth", "period", "published", "confidence"), offset);
        return new Query.Sorted(Search.Sort.valueOf(by.toUpperCase(Locale.ROOT)), ascending);
    }

    private String oneOf(String value, List<String> known, int offset) {
        if (!known.contains(value)) {
            throw fault("\"" + value + "\" is none of " + String.join(", ", known), offset);
        }
        return value;
    }

    private Query typed(Typed type, String value, int offset) {
        int dots = value.indexOf("..");
        String op = dots >= 0 ? ".." : operator(value);
        String rest = dots >= 0 ? value : value.substring(op.length());
        return switch (type) {
            case VALUE, GROWTH -> {
                PlainLanguage.Amount amount = dots >= 0 ? plain.amounts(value.substring(0, dots), value.substring(dots + 2))
                        .orElseThrow(() -> fault("\"" + value + "\" is no pair of amounts such as 3000亿元..5000亿元", offset))
                        : plain.amount(rest).orElseThrow(() -> fault("\"" + rest + "\" is no amount such as 3000亿元 or 10%", offset));
                NumberRange range = range(op, type == Typed.GROWTH ? amount.percent() : amount);
                if (range.low() > range.high()) {
                    throw fault("the range \"" + value + "\" ends before it begins", offset);
                }
                yield type == Typed.VALUE ? new Query.Value(range, amount.unit()) : new Query.Growth(range);
            }
            case SORT -> throw new IllegalStateException("read before");
            case PERIOD, PUBLISHED -> {
                DayRange days = days(op, value, rest, dots, offset);
                if (days.from() > days.to()) {
                    throw fault("the range \"" + value + "\" ends before it begins", offset);
                }
                yield type == Typed.PERIOD ? new Query.Period(days) : new Query.Published(days);
            }
        };
    }

    private DayRange days(String op, String value, String rest, int dots, int offset) {
        if (dots >= 0) {
            String a = value.substring(0, dots);
            String b = value.substring(dots + 2);
            return new DayRange(a.isEmpty() ? Long.MIN_VALUE : time(a, offset).from(),
                    b.isEmpty() ? Long.MAX_VALUE : time(b, offset + dots + 2).to());
        }
        DayRange d = time(rest, offset + (op.equals("=") && !value.startsWith("=") ? 0 : op.length()));
        return switch (op) {
            case ">" -> new DayRange(d.to() + 1, Long.MAX_VALUE);
            case ">=" -> new DayRange(d.from(), Long.MAX_VALUE);
            case "<" -> new DayRange(Long.MIN_VALUE, d.from() - 1);
            case "<=" -> new DayRange(Long.MIN_VALUE, d.to());
            default -> d;
        };
    }

    private DayRange time(String value, int offset) {
        return plain.days(value).orElseThrow(() -> fault("\"" + value + "\" is no time such as 2023, 2023-06 or 2023年上半年", offset));
    }

    private static NumberRange range(String op, PlainLanguage.Amount a) {
        return switch (op) {
            case ">" -> new NumberRange(Math.nextUp(a.high()), Double.POSITIVE_INFINITY);
            case ">=" -> new NumberRange(a.low(), Double.POSITIVE_INFINITY);
            case "<" -> new NumberRange(Double.NEGATIVE_INFINITY, Math.nextDown(a.low()));
            case "<=" -> new NumberRange(Double.NEGATIVE_INFINITY, a.high());
            default -> new NumberRange(a.low(), a.high());
        };
    }

    /** The comparison a value starts with, in its own letters: {@code >=} {@code ≥} … or nothing for equality. */
    private static String operator(String value) {
        for (String op : List.of(">=", "<=", ">", "<", "=")) {
            if (value.startsWith(op)) {
                return op;
            }
        }
        return "";
    }

    private int fieldEnd() {
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                String name = text.substring(at, i).toLowerCase(Locale.ROOT);
                // An unknown Latin name is a slip; unknown Han characters before a colon are just words.
                return i > at && (FIELDS.containsKey(name) || name.chars().allMatch(x -> x < 128)) ? i : -1;
            }
            if (!Character.isLetter(c)) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<String> quoted() {
        if (at == text.length()) {
            return Optional.empty();
        }
        int kind = "\"“「'".indexOf(text.charAt(at));
        if (kind < 0) {
            return Optional.empty();
        }
        int end = text.indexOf("\"”」'".charAt(kind), at + 1);
        if (end < 0) {
            throw fault("this quotation mark is not closed", at);
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return Optional.of(inside);
    }

    /** One word up to a blank or closing bracket, with what it holds in brackets; comparison signs in their ASCII form. */
    private String word() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '　' || closing(c)) {
                break;
            }
            int close = c == '(' ? text.indexOf(')', at) : c == '（' ? text.indexOf('）', at) : -1;
            at = close > 0 && at > start ? close + 1 : at + 1;
        }
        return text.substring(start, at).replace("≥", ">=").replace("≤", "<=").replace('＞', '>').replace('＜', '<');
    }

    /** Words up to the next field, operator, bracket or quotation: read together, they are understood together. */
    private String bareWords() {
        int start = at;
        int end = at;
        while (true) {
            int before = at;
            word();
            if (at == before) {
                at++;
            }
            end = at;
            blanks();
            if (at == text.length() || closing(text.charAt(at)) || "(（\"“「'-－".indexOf(text.charAt(at)) >= 0 || fieldEnd() >= 0
                    || ahead("AND") || ahead("OR") || ahead("NOT") || ahead("或者")) {
                break;
            }
        }
        return text.substring(start, end);
    }

    private boolean sign(char sign) {
        if (at + 1 < text.length() && text.charAt(at) == sign && !Character.isDigit(text.charAt(at + 1))) {
            at++;
            return true;
        }
        return false;
    }

    private boolean ahead(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || Character.isWhitespace(text.charAt(end))
                || text.charAt(end) == '(' || text.charAt(end) == '（');
    }

    private boolean keyword(String word) {
        blanks();
        if (ahead(word)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private static boolean closing(char c) {
        return c == ')' || c == '）';
    }

    private void blanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '　')) {
            at++;
        }
    }

    private QueryException fault(String what, int offset) {
        return new QueryException(what, text, offset);
    }
}

package org.shuzheng.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells in Chinese why something went wrong in a room below, in a library that we use or in the operating system, all of which
 * speak English: {@code reasons_zh.tsv} holds the English wording and the Chinese one, with {@code {0}} for what differs.
 * <pre>{@code there is no field "{0}"; the fields are {1} → 没有字段“{0}”；可用的字段：{1}}</pre>
 * What stands in the place of {@code {0}}, or behind the {@code ": "} that ends a file's name, may itself be a reason. What has
 * no line there is told as it is.
 */
final class Reasons {

    private static final int DEEP = 6;

    private record Wording(Pattern english, List<String> places, String chinese, boolean placeFirst) {
    }

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final List<Wording> wordings;

    private Reasons(List<Wording> wordings) {
        this.wordings = wordings;
    }

    /** Tells everything as it is. */
    static Reasons asTheyAre() {
        return new Reasons(List.of());
    }

    /** Tells in Chinese what has a Chinese wording. */
    static Reasons chinese() {
        return of("reasons_zh.tsv");
    }

    /** Tells what a file of wordings has a wording for. */
    static Reasons of(String file) {
        List<Wording> wordings = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Reasons.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    wordings.add(wording(line.substring(0, tab), line.substring(tab + 1).strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reasons(wordings);
    }

    private static Wording wording(String english, String chinese) {
        StringBuilder regex = new StringBuilder();
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(english);
        int at = 0;
        while (place.find()) {
            regex.append(Pattern.quote(english.substring(at, place.start()))).append("(.*?)");
            places.add(place.group());
            at = place.end();
        }
        regex.append(Pattern.quote(english.substring(at)));
        return new Wording(Pattern.compile(regex.toString(), Pattern.DOTALL), places, chinese, english.startsWith("{"));
    }

    /** The reason in the user's language; lines below the first quote something and stay. */
    String told(String reason) {
        int end = reason.indexOf('\n');
        return end < 0 ? told(reason, 0) : told(reason.substring(0, end), 0) + reason.substring(end);
    }

    private String told(String reason, int depth) {
        if (depth > DEEP || reason.length() > 4000) {
            return reason;
        }
        return worded(reason, depth, false).or(() -> behindPlace(reason, depth)).or(() -> worded(reason, depth, true)).orElse(reason);
    }

    /** By the wordings that begin with a place, or by those that begin with words of their own. */
    private Optional<String> worded(String reason, int depth, boolean placeFirst) {
        for (Wording w : wordings) {
            Matcher m = w.english().matcher(reason);
            if (w.placeFirst() == placeFirst && m.matches()) {
                String text = w.chinese();
                for (int i = 0; i < w.places().size(); i++) {
                    // Marked, so that what is put in is not itself taken for a place.
                    text = text.replace(w.places().get(i), "\u0001" + i + "\u0002");
                }
                for (int i = 0; i < w.places().size(); i++) {
                    text = text.replace("\u0001" + i + "\u0002", told(m.group(i + 1), depth + 1));
                }
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** {@code gold/a.json: figures "3亿": is empty}: the places stay. */
    private Optional<String> behindPlace(String reason, int depth) {
        int colon = reason.indexOf(": ");
        if (colon < 0) {
            return Optional.empty();
        }
        String rest = reason.substring(colon + 2);
        String told = told(rest, depth + 1);
        return told.equals(rest) ? Optional.empty() : Optional.of(reason.substring(0, colon) + "：" + told);
    }
}

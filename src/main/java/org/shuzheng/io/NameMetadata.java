package org.shuzheng.io;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * What the name of a file tells of its article, where the text tells nothing: {@code 国务院-政府工作报告-1993} is a report of 1993,
 * {@code 20240731_数字贸易} of the last of July 2024.
 *
 * <p>A name that holds a day dates the article by it. A name that holds one year alone dates a work report by the first of March,
 * for these are given in the first months of a year, and anything else by the year's last day. A name with two years
 * ({@code 2021-2025年规划}) dates nothing.
 */
final class NameMetadata {

    private static final String REPORT = "工作报告";
    private static final int EARLIEST = 1900;

    private NameMetadata() {
    }

    /**
     * @param name the name of a file without its ending
     * @return the title when the name has Chinese words, the day when it has one
     */
    static Metadata of(String name) {
        Optional<Found<String>> title = Optional.of(name).filter(NameMetadata::says).map(n -> new Found<>(n.strip(), Found.NAME));
        return new Metadata(title, day(name).map(d -> new Found<>(d, Found.NAME)), Optional.empty(), Optional.empty());
    }

    /**
     * What document and text say, completed by the name: a title that the name holds and says more of is the name's
     * ({@code 政府工作报告} of {@code 海拉尔区-政府工作报告-2015}).
     */
    static Metadata complete(Metadata said, String name) {
        Metadata told = of(name);
        boolean fuller = said.title().filter(t -> name.length() > t.value().strip().length() && name.contains(t.value().strip())).isPresent();
        return fuller ? new Metadata(told.title().or(said::title), said.published().or(told::published), said.issuer(), said.number()) : said.or(told);
    }

    /** True for a name with at least four Han characters on end, which is more than 文本1 or 附件. */
    private static boolean says(String name) {
        int run = 0;
        for (int i = 0; i < name.length(); i++) {
            run = Character.UnicodeScript.of(name.charAt(i)) == Character.UnicodeScript.HAN ? run + 1 : 0;
            if (run >= 4) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> day(String name) {
        Optional<WrittenDay> written = WrittenDay.in(name.replace('_', '-'), 0);
        if (written.isPresent()) {
            return written.map(WrittenDay::day);
        }
        Optional<LocalDate> found = Optional.empty();
        int latest = Year.now().getValue() + 1;
        for (int i = 0; i < name.length(); ) {
            int end = i;
            while (end < name.length() && Character.digit(name.charAt(end), 10) >= 0) {
                end++;
            }
            Optional<LocalDate> here = end - i == 4 ? year(name, i, latest) : end - i == 8 ? compact(name, i) : Optional.empty();
            if (here.isPresent() && found.isPresent()) {
                return Optional.empty();
            }
            found = here.isPresent() ? here : found;
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static Optional<LocalDate> year(String name, int at, int latest) {
        int year = Integer.parseInt(name.substring(at, at + 4));
        if (year < EARLIEST || year > latest) {
            return Optional.empty();
        }
        return Optional.of(name.contains(REPORT) ? LocalDate.of(year, 3, 1) : LocalDate.of(year, 12, 31));
    }

    /** 20240731. */
    private static Optional<LocalDate> compact(String name, int at) {
        String day = name.substring(at, at + 4) + '-' + name.substring(at + 4, at + 6) + '-' + name.substring(at + 6, at + 8);
        return WrittenDay.in(day, 0).map(WrittenDay::day);
    }
}

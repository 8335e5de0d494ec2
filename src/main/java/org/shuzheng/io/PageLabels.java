package org.shuzheng.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the lines around the text of a web page: {@code 2024-03-05 10:20　来源：新华社}, {@code 成文日期：2019年1月27日}. */
public final class PageLabels {

    private PageLabels() {
    }

    /** The day that a field holds: {@code 2024-03-05T10:20:00+08:00}, {@code 2024年3月5日}, {@code 2024/03/05 10:20}. */
    public static Optional<LocalDate> day(String field) {
        return WrittenDay.in(field, 0).map(WrittenDay::day);
    }

    /** What labels say; else the first short line that begins with a day. */
    public static Metadata read(List<String> lines) {
        Metadata found = TextMetadata.ofLabels(lines, Found.PAGE);
        Optional<Found<LocalDate>> day = lines.stream().filter(l -> l.length() <= 60)
                .flatMap(l -> WrittenDay.in(l, 0).filter(d -> d.start() <= 1 || l.substring(0, d.start()).endsWith(" ")).stream())
                .findFirst().map(d -> new Found<>(d.day(), Found.PAGE));
        return found.or(new Metadata(Optional.empty(), day, Optional.empty(), Optional.empty()));
    }
}

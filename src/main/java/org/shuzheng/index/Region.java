package org.shuzheng.index;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;

/** What kind of place a subject is. A municipality is a city and a province; a county-level city is a city and a county. */
enum Region {
    COUNTRY, PROVINCE, CITY, COUNTY;

    private static final Set<String> NATION = Set.of("全国", "我国", "中国", "中华人民共和国");
    private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");

    /** The kinds of a subject: by the code of the place that it names, else by its last character. */
    static Set<Region> of(String subject, Optional<Entity> place) {
        if (NATION.contains(subject)) {
            return EnumSet.of(COUNTRY);
        }
        String name = place.flatMap(Entity::normalized).orElse(subject);
        Set<Region> out = EnumSet.noneOf(Region.class);
        Optional<String> code = place.filter(e -> e.type() == EntityType.LOC).flatMap(Entity::code);
        if (code.isPresent() && code.get().length() == 2) {
            out.add(COUNTRY);
        } else if (code.isPresent() && code.get().length() == 6 && code.get().chars().allMatch(Character::isDigit)) {
            out.add(code.get().endsWith("0000") ? PROVINCE : code.get().endsWith("00") ? CITY : COUNTY);
            if (MUNICIPALITIES.contains(code.get()) || (out.contains(COUNTY) && name.endsWith("市"))) {
                out.add(CITY);
            }
        } else if (name.length() > 2) {
            switch (name.charAt(name.length() - 1)) {
                case '省' -> out.add(PROVINCE);
                case '市' -> out.add(CITY);
                case '县', '区', '旗' -> out.add(name.endsWith("自治区") ? PROVINCE : COUNTY);
                default -> { }
            }
        }
        return out;
    }

    /** As it is written in the search language. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

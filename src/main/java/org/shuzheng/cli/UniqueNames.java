package org.shuzheng.cli;

import java.util.HashSet;
import java.util.Set;

/** Names for the articles of one run: two files of one name in two folders are two articles, {@code a} and {@code a-2}. */
final class UniqueNames {

    private final Set<String> given = new HashSet<>();

    /** The wanted name, or that with a number behind it when it has been given. */
    String of(String wanted) {
        String name = wanted;
        for (int n = 2; !given.add(name); n++) {
            name = wanted + "-" + n;
        }
        return name;
    }

    /** True for a name that was given here, not by the article itself. */
    boolean gave(String name) {
        return given.contains(name);
    }
}

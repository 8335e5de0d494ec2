package org.shuzheng.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody meant who wrote something that there is not: {@code tabel → table}. */
final class Suggestions {

    private static final int MOST = 3;

    private Suggestions() {
    }

    /** The nearest of the known words, nearest first; none when all are far away. */
    static List<String> of(String written, Collection<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int far = Math.max(1, (wanted.length() + 1) / 3);
        List<String> near = known.stream().distinct().filter(k -> near(wanted, k, far)).sorted(Comparator.<String>comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder())).limit(MOST).toList();
        // Beside one that is off by a letter, those that share half of their letters only distract.
        return near.stream().filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= distance(wanted, near.get(0).toLowerCase(Locale.ROOT)) + 1).toList();
    }

    private static boolean near(String wanted, String known, int far) {
        String k = known.toLowerCase(Locale.ROOT);
        return distance(wanted, k) <= far || wanted.length() > 3 && k.startsWith(wanted);
    }

    /** Letters to add, leave out, change, or swap with their neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}

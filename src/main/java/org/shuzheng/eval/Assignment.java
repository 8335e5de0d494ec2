package org.shuzheng.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * One-to-one matching of maximum weight between gold and system mentions. The graph of overlaps falls into small
 * components; each is solved by the Hungarian method, so the whole is exact and takes time linear in the text.
 */
final class Assignment {

    /** A possible pair and what it is worth; the weight is positive. */
    record Edge(int gold, int system, double weight) {
    }

    private Assignment() {
    }

    /** The pairs of the best matching, by gold index. A pair is left out rather than made at no gain. */
    static List<Edge> best(int goldCount, int systemCount, List<Edge> edges) {
        List<List<Edge>> byGold = new ArrayList<>();
        List<List<Edge>> bySystem = new ArrayList<>();
        for (int i = 0; i < goldCount; i++) {
            byGold.add(new ArrayList<>());
        }
        for (int j = 0; j < systemCount; j++) {
            bySystem.add(new ArrayList<>());
        }
        for (Edge e : edges) {
            byGold.get(e.gold()).add(e);
            bySystem.get(e.system()).add(e);
        }
        boolean[] seen = new boolean[goldCount];
        List<Edge> out = new ArrayList<>();
        for (int i = 0; i < goldCount; i++) {
            if (!seen[i] && !byGold.get(i).isEmpty()) {
                out.addAll(component(i, byGold, bySystem, seen));
            }
        }
        out.sort((a, b) -> Integer.compare(a.gold(), b.gold()));
        return out;
    }

    private static List<Edge> component(int from, List<List<Edge>> byGold, List<List<Edge>> bySystem, boolean[] seen) {
        List<Integer> golds = new ArrayList<>();
        List<Integer> systems = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        seen[from] = true;
        while (!queue.isEmpty()) {
            int g = queue.remove();
            golds.add(g);
            for (Edge e : byGold.get(g)) {
                edges.add(e);
                if (!systems.contains(e.system())) {
                    systems.add(e.system());
                    for (Edge back : bySystem.get(e.system())) {
                        if (!seen[back.gold()]) {
                            seen[back.gold()] = true;
                            queue.add(back.gold());
                        }
                    }
                }
            }
        }
        int n = Math.max(golds.size(), systems.size());
        double[][] cost = new double[n][n];
        Edge[][] at = new Edge[n][n];
        for (Edge e : edges) {
            int i = golds.indexOf(e.gold());
            int j = systems.indexOf(e.system());
            cost[i][j] = -e.weight();
            at[i][j] = e;
        }
        int[] column = hungarian(cost);
        List<Edge> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (at[i][column[i]] != null) {
                out.add(at[i][column[i]]);
            }
        }
        return out;
    }

    /** The column of each row at least total cost (Kuhn 1955; Jonker and Volgenant's form with potentials, O(n³)). */
    static int[] hungarian(double[][] cost) {
        int n = cost.length;
        double[] u = new double[n + 1];
        double[] v = new double[n + 1];
        int[] row = new int[n + 1];
        int[] way = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            row[0] = i;
            int j0 = 0;
            double[] least = new double[n + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[n + 1];
            do {
                used[j0] = true;
                int i0 = row[j0];
                int j1 = 0;
                double delta = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= n; j++) {
                    if (!used[j]) {
                        double reduced = cost[i0 - 1][j - 1] - u[i0] - v[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            way[j] = j0;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            j1 = j;
                        }
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (used[j]) {
                        u[row[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                j0 = j1;
            } while (row[j0] != 0);
            do {
                int j1 = way[j0];
                row[j0] = row[j1];
                j0 = j1;
            } while (j0 != 0);
        }
        int[] column = new int[n];
        for (int j = 1; j <= n; j++) {
            column[row[j] - 1] = j - 1;
        }
        return column;
    }
}

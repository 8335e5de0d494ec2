package org.shuzheng.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The matching is worth as much as the best of all matchings, and is one to one. */
final class AssignmentTest {

    @Test
    void isAsGoodAsTheBestOfAllMatchings() {
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 400; round++) {
            int golds = 1 + random.nextInt(5);
            int systems = 1 + random.nextInt(5);
            List<Assignment.Edge> edges = new ArrayList<>();
            for (int i = 0; i < golds; i++) {
                for (int j = 0; j < systems; j++) {
                    if (random.nextInt(3) > 0) {
                        edges.add(new Assignment.Edge(i, j, 0.25 * (1 + random.nextInt(20))));
                    }
                }
            }
            List<Assignment.Edge> best = Assignment.best(golds, systems, edges);
            Set<Integer> usedGold = new HashSet<>();
            Set<Integer> usedSystem = new HashSet<>();
            best.forEach(e -> {
                assertEquals(true, usedGold.add(e.gold()) && usedSystem.add(e.system()), "one to one");
                assertEquals(true, edges.contains(e), "a pair of the graph");
            });
            assertEquals(byForce(edges, 0, new HashSet<>(), new HashSet<>()), best.stream().mapToDouble(Assignment.Edge::weight).sum(), 1e-9,
                    edges.toString());
        }
    }

    private static double byForce(List<Assignment.Edge> edges, int from, Set<Integer> usedGold, Set<Integer> usedSystem) {
        double most = 0;
        for (int k = from; k < edges.size(); k++) {
            Assignment.Edge e = edges.get(k);
            if (!usedGold.contains(e.gold()) && !usedSystem.contains(e.system())) {
                usedGold.add(e.gold());
                usedSystem.add(e.system());
                most = Math.max(most, e.weight() + byForce(edges, k + 1, usedGold, usedSystem));
                usedGold.remove(e.gold());
                usedSystem.remove(e.system());
            }
        }
        return most;
    }

    @Test
    void prefersTwoFairPairsToOneGoodOne() {
        List<Assignment.Edge> edges = List.of(new Assignment.Edge(0, 0, 3), new Assignment.Edge(0, 1, 2), new Assignment.Edge(1, 0, 2));
        assertEquals(List.of(edges.get(1), edges.get(2)), Assignment.best(2, 2, edges));
        assertEquals(List.of(), Assignment.best(3, 0, List.of()));
    }
}

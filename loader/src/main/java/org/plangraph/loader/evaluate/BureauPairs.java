package org.plangraph.loader.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the mentions that belong together were put together: of all pairs of mentions, those with
 * a bureau in common by the gold against those with one in common as read. What the bureaus are
 * called does not matter.
 *
 * <p>Mentions with the same bureaus on both sides are counted together, so the cost grows with the
 * number of bureaus, not with that of pairs.
 */
record BureauPairs(Score score, List<Difference> differences) {

    private record Sides(Set<String> gold, Set<String> found) {}

    static BureauPairs among(Collection<Mention> mentions) {
        Map<Sides, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            groups.computeIfAbsent(
                            new Sides(mention.gold(), mention.found()), same -> new ArrayList<>())
                    .add(mention);
        }
        List<List<Mention>> all = new ArrayList<>(groups.values());
        Score score = Score.NONE;
        List<Difference> differences = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one; other < all.size(); other++) {
                Score pairs = pairs(all.get(one), all.get(other), one == other);
                score = score.plus(pairs);
                if (pairs.missing() + pairs.extra() > 0) {
                    Mention second = all.get(other).get(one == other ? 1 : 0);
                    differences.add(difference(all.get(one).get(0), second, pairs));
                }
            }
        }
        return new BureauPairs(score, differences);
    }

    private static Score pairs(List<Mention> one, List<Mention> other, boolean within) {
        long size = one.size();
        long count = within ? size * (size - 1) / 2 : size * other.size();
        boolean expected = !Collections.disjoint(one.get(0).gold(), other.get(0).gold());
        boolean found = !Collections.disjoint(one.get(0).found(), other.get(0).found());
        return new Score(
                expected && found ? count : 0,
                expected && !found ? count : 0,
                !expected && found ? count : 0);
    }

    /** One line for all pairs of two groups, with one pair as an example. */
    private static Difference difference(Mention first, Mention second, Score pairs) {
        boolean together = pairs.missing() > 0;
        String bodies = first.name() + " and " + second + ": ";
        String count = " (pairs: " + (pairs.missing() + pairs.extra()) + ")";
        return new Difference(
                first.document(),
                first.task(),
                Field.BUREAUS,
                bodies + (together ? "one bureau" : "no bureau in common") + count,
                shown(first.found()) + " and " + shown(second.found()));
    }

    private static String shown(Set<String> bureaus) {
        return bureaus.isEmpty() ? "none" : String.join(" + ", bureaus);
    }
}

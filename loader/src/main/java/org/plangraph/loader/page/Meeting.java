package org.plangraph.loader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together the rules that programs draw in pieces, and those that meet. */
final class Meeting {

    /** More rules than these on a page draw a picture, not a table. */
    private static final int MOST = 4000;

    private Meeting() {}

    /** The same lines with as few rules: pieces in a row, and double lines, are one. */
    static List<Rule> joined(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        if (rules.size() > MOST) {
            return joined;
        }
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(
                Comparator.comparing(Rule::horizontal)
                        .thenComparingDouble(Rule::at)
                        .thenComparingDouble(Rule::from));
        for (Rule rule : sorted) {
            int at = joined.size() - 1;
            while (at >= 0 && !joined.get(at).continues(rule)) {
                boolean far = rule.at() - joined.get(at).at() >= Rule.NEAR;
                at = far || joined.get(at).horizontal() != rule.horizontal() ? -1 : at - 1;
            }
            if (at < 0) {
                joined.add(rule);
            } else {
                joined.set(at, joined.get(at).joined(rule));
            }
        }
        return joined;
    }

    /** Rules that meet each other, directly or by way of others; single ones are left out. */
    static List<List<Rule>> groups(List<Rule> rules) {
        List<List<Rule>> groups = new ArrayList<>();
        List<Rule> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            List<Rule> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
            for (int at = 0; at < group.size(); at++) {
                Rule rule = group.get(at);
                for (int other = left.size() - 1; other >= 0; other--) {
                    if (rule.meets(left.get(other))) {
                        group.add(left.remove(other));
                    }
                }
            }
            if (group.size() > 2) {
                groups.add(group);
            }
        }
        groups.sort(Comparator.comparingDouble(Meeting::top));
        return groups;
    }

    private static double top(List<Rule> group) {
        return group.stream()
                .mapToDouble(rule -> rule.horizontal() ? rule.at() : rule.from())
                .min()
                .orElseThrow();
    }
}

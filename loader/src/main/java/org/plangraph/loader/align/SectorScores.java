package org.plangraph.loader.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Sector;

/** Finds the keywords of sectors in a text; of two that overlap the longer counts. */
final class SectorScores {

    private final Map<String, List<Sector>> byKeyword = new HashMap<>();

    /** Keywords by their first two characters, the longest first. */
    private final Map<String, List<String>> byBeginning;

    SectorScores(Schemes schemes) {
        for (var sector : schemes.sectors()) {
            for (var keyword : sector.keywords()) {
                byKeyword.merge(
                        keyword,
                        List.of(sector),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
        byBeginning =
                byKeyword.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.groupingBy(keyword -> keyword.substring(0, 2)));
    }

    /** How many different keywords of each sector stand in the text. */
    Map<Sector, Integer> of(String text) {
        var seen = new HashSet<String>();
        var scores = new HashMap<Sector, Integer>();
        for (int at = 0; at < text.length(); ) {
            var keyword = keywordAt(text, at);
            if (keyword.isEmpty()) {
                at++;
            } else {
                at += keyword.length();
                count(keyword, seen, scores);
            }
        }
        return scores;
    }

    private void count(String keyword, Set<String> seen, Map<Sector, Integer> scores) {
        if (seen.add(keyword)) {
            byKeyword
                    .getOrDefault(keyword, List.of())
                    .forEach(sector -> scores.merge(sector, 1, Integer::sum));
        }
    }

    private String keywordAt(String text, int at) {
        if (at + 2 > text.length()) {
            return "";
        }
        for (var keyword : byBeginning.getOrDefault(text.substring(at, at + 2), List.of())) {
            if (text.startsWith(keyword, at)) {
                return keyword;
            }
        }
        return "";
    }
}

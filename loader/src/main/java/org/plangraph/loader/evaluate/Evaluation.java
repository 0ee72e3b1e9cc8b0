package org.plangraph.loader.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plangraph.loader.extract.ExtractJson;

/**
 * How far extracts agree with what a person read in the same documents. {@code docs/evaluation.md}
 * defines each measure.
 *
 * @param documents in the order given
 * @param total of the fields that any gold judges, counted over all documents
 * @param differences of all documents, those of the bureaus last
 */
public record Evaluation(
        List<Judgement> documents, Map<Field, Score> total, List<Difference> differences) {

    /** Compares each pair. */
    public static Evaluation of(List<Pairing.Pair> pairs) {
        List<Judgement> documents =
                pairs.stream()
                        .map(pair -> Comparison.of(pair.gold(), ExtractJson.tree(pair.extract())))
                        .toList();
        Map<Field, Score> total = new EnumMap<>(Field.class);
        List<Difference> differences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Judgement document : documents) {
            document.scores().forEach((field, score) -> total.merge(field, score, Score::plus));
            differences.addAll(document.differences());
            mentions.addAll(document.mentions());
        }
        if (!mentions.isEmpty()) {
            BureauPairs bureaus = BureauPairs.among(mentions);
            total.put(Field.BUREAUS, bureaus.score());
            differences.addAll(bureaus.differences());
        }
        return new Evaluation(documents, total, differences);
    }
}

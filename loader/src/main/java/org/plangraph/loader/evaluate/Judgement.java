package org.plangraph.loader.evaluate;

import java.util.List;
import java.util.Map;

/**
 * What became of one document.
 *
 * @param document its file name
 * @param scores of the fields that its gold judges, but for the bureaus, which only mean something
 *     over all documents
 * @param mentions of bodies whose bureaus the gold judges
 */
public record Judgement(
        String document,
        String gold,
        Map<Field, Score> scores,
        List<Difference> differences,
        List<Mention> mentions) {}

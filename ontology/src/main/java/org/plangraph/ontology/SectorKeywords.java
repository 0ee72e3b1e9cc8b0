package org.plangraph.ontology;

import static org.plangraph.ontology.SchemeFinding.Level.ERROR;
import static org.plangraph.ontology.SchemeFinding.Level.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/**
 * Keywords of sectors have two characters or more. One that speaks for several sectors is allowed
 * and worth knowing; a group shares keywords with the sectors under it as a matter of course.
 */
final class SectorKeywords implements SchemeRule {

    @Override
    public void check(SchemeReport report) {
        Map<String, List<Resource>> owners = new TreeMap<>();
        for (Resource sector : report.concepts(Vocabulary.Sector)) {
            for (String keyword : SchemeReport.labels(sector, SKOS.hiddenLabel)) {
                if (keyword.length() < 2) {
                    report.add(
                            ERROR,
                            sector,
                            keyword,
                            "the keyword “%s” of %s is too short to tell anything; use two characters or more"
                                    .formatted(keyword, SchemeReport.named(sector)));
                }
                owners.computeIfAbsent(keyword, each -> new ArrayList<>()).add(sector);
            }
        }
        owners.forEach((keyword, sectors) -> shared(report, keyword, sectors));
    }

    private static void shared(SchemeReport report, String keyword, List<Resource> sectors) {
        Resource first = sectors.get(0);
        for (Resource other : sectors.subList(1, sectors.size())) {
            if (!other.hasProperty(SKOS.broader, first)
                    && !first.hasProperty(SKOS.broader, other)) {
                report.add(
                        INFO,
                        other,
                        keyword,
                        "the keyword “%s” speaks for %s and for %s; a task with it may be given both"
                                .formatted(
                                        keyword,
                                        SchemeReport.named(first),
                                        SchemeReport.named(other)));
            }
        }
    }
}

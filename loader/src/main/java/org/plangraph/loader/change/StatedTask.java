package org.plangraph.loader.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.plangraph.ontology.Vocabulary;

/**
 * A task as a graph states it.
 *
 * @param label heading, or what stands for it
 * @param heading empty where the document gives the task none
 * @param text empty where the graph keeps no texts
 * @param action label of the action it is part of, empty where it is part of none
 * @param duties who leads and who shares it, which persons answer for it, when it is due
 */
record StatedTask(
        Resource iri,
        String number,
        int ordinal,
        String label,
        Wording heading,
        Wording text,
        String action,
        Map<Property, Named> duties,
        List<StatedTarget> targets) {

    Named duty(Property property) {
        return duties.getOrDefault(property, new Named(Set.of(), List.of()));
    }

    /** All bodies that have a part in it. */
    Named bodies() {
        return duty(Vocabulary.ledBy).and(duty(Vocabulary.supportedBy));
    }

    /** What its targets measure. */
    Set<String> indicators() {
        Set<String> indicators = new HashSet<>();
        targets.forEach(target -> indicators.add(target.indicator()));
        return indicators;
    }
}

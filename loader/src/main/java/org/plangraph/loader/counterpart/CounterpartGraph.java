package org.plangraph.loader.counterpart;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.loader.rdf.Decimals;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Prov;
import org.plangraph.ontology.Vocabulary;

/**
 * The counterparts as RDF, and which editions they were looked for in. To be used inside a
 * transaction.
 *
 * @param model the graph {@link Iris#COUNTERPARTS}
 */
record CounterpartGraph(Model model) {

    /** Raised when the same tasks would be given other counterparts: all are then found anew. */
    private static final String RULES = "1";

    /** The editions whose tasks were compared by these rules, by IRI. */
    Set<String> compared() {
        if (!model.contains(Iris.COUNTERPARTS, OWL.versionInfo, RULES)) {
            return Set.of();
        }
        return model.listObjectsOfProperty(Iris.COUNTERPARTS, Prov.wasDerivedFrom)
                .mapWith(edition -> edition.asResource().getURI())
                .toSet();
    }

    /** Empties the graph where other rules made it. */
    void forgetOtherRules() {
        if (!model.contains(Iris.COUNTERPARTS, OWL.versionInfo, RULES)) {
            model.removeAll();
            model.add(Iris.COUNTERPARTS, OWL.versionInfo, RULES);
        }
    }

    /** Takes out editions that are no longer there, with all that their plans' tasks were in. */
    void forget(Collection<String> editions) {
        if (editions.isEmpty()) {
            return;
        }
        Set<String> plans = editions.stream().map(Iris::planOf).collect(Collectors.toSet());
        Predicate<Resource> gone = task -> plans.contains(Iris.planOf(task.getURI()));
        List<Statement> ends =
                model.listStatements(null, Vocabulary.between, (Resource) null)
                        .filterKeep(end -> gone.test(end.getResource()))
                        .toList();
        ends.forEach(end -> model.removeAll(end.getSubject(), null, null));
        List<Statement> direct =
                model.listStatements(null, Vocabulary.counterpart, (Resource) null)
                        .filterKeep(
                                one -> gone.test(one.getSubject()) || gone.test(one.getResource()))
                        .toList();
        direct.forEach(model::remove);
        for (String edition : editions) {
            model.remove(derivedFrom(edition));
        }
    }

    /**
     * Takes out an edition that was compared, with the links of its tasks.
     *
     * @param parts what may be its tasks; asked for only where it was compared
     */
    void forgetCompared(String edition, Supplier<List<Resource>> parts) {
        if (!model.contains(derivedFrom(edition))) {
            return;
        }
        for (Resource task : parts.get()) {
            model.listSubjectsWithProperty(Vocabulary.between, task)
                    .toList()
                    .forEach(link -> model.removeAll(link, null, null));
            model.removeAll(task, Vocabulary.counterpart, null);
            model.removeAll(null, Vocabulary.counterpart, task);
        }
        model.remove(derivedFrom(edition));
    }

    /** Notes down that these editions have been compared with all others. */
    void addCompared(Collection<String> editions) {
        editions.forEach(edition -> model.add(derivedFrom(edition)));
    }

    void add(Counterpart counterpart) {
        Resource first = ResourceFactory.createResource(counterpart.first());
        Resource second = ResourceFactory.createResource(counterpart.second());
        model.add(first, Vocabulary.counterpart, second);
        model.add(second, Vocabulary.counterpart, first);
        Resource link = Iris.counterpart(first, second).inModel(model);
        link.addProperty(RDF.type, Vocabulary.CounterpartLink)
                .addProperty(Vocabulary.between, first)
                .addProperty(Vocabulary.between, second)
                .addProperty(
                        Vocabulary.score,
                        model.createTypedLiteral(
                                Decimals.canonical(counterpart.score()), XSDDatatype.XSDdecimal));
        if (!counterpart.sharedWords().isEmpty()) {
            link.addProperty(Vocabulary.sharedWords, String.join("、", counterpart.sharedWords()));
        }
    }

    private Statement derivedFrom(String edition) {
        return model.createStatement(
                Iris.COUNTERPARTS, Prov.wasDerivedFrom, model.createResource(edition));
    }
}

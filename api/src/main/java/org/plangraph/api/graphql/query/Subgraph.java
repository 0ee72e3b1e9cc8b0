package org.plangraph.api.graphql.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathParser;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;

/**
 * The part of the graph that an answer shows: of each object its class, and of each field the
 * statements that its value was found by. Figures that were counted or added up are not in it.
 */
public final class Subgraph {

    /** So many pairs of a way over several properties are asked about at once. */
    private static final int AT_ONCE = 1000;

    private final Model model = ModelFactory.createDefaultModel();
    private final Map<Field, Path> paths = new LinkedHashMap<>();

    /**
     * By the way that leads from one to the other: pairs whose statements are still to be found.
     */
    private final Map<Path, List<Pair>> distant = new LinkedHashMap<>();

    private record Pair(String from, RDFNode to) {}

    /** One step of a way: a statement, read forwards or backwards. */
    private record Step(Property property, boolean backwards) {

        void add(Model model, RDFNode from, RDFNode to) {
            RDFNode subject = backwards ? to : from;
            if (subject instanceof Resource resource) {
                model.add(resource, property, backwards ? from : to);
            }
        }

        String pattern(String from, String to) {
            return (backwards ? to : from)
                    + " <"
                    + property.getURI()
                    + "> "
                    + (backwards ? from : to)
                    + " . ";
        }
    }

    /** An object of the answer. */
    void type(String iri, ObjectType type) {
        model.add(model.createResource(iri), RDF.type, ResourceFactory.createResource(type.iri()));
    }

    /** An object of the answer that another one leads to. */
    void link(String object, Field field, String to) {
        value(object, field, ResourceFactory.createResource(to));
    }

    /** A value of the answer. */
    void value(String object, Field field, RDFNode value) {
        Path path =
                paths.computeIfAbsent(
                        field, one -> PathParser.parse(one.path(), PrefixMapping.Standard));
        List<Step> steps = steps(path);
        if (steps.size() == 1) {
            steps.get(0).add(model, model.createResource(object), value);
        } else {
            distant.computeIfAbsent(path, p -> new ArrayList<>()).add(new Pair(object, value));
        }
    }

    /** Empty for a path that is no sequence of properties. */
    private static List<Step> steps(Path path) {
        if (path instanceof P_Link link) {
            return List.of(step(link, false));
        }
        if (path instanceof P_Inverse inverse && inverse.getSubPath() instanceof P_Link link) {
            return List.of(step(link, true));
        }
        if (path instanceof P_Seq sequence) {
            List<Step> left = steps(sequence.getLeft());
            List<Step> right = steps(sequence.getRight());
            if (left.isEmpty() || right.isEmpty()) {
                return List.of();
            }
            List<Step> both = new ArrayList<>(left);
            both.addAll(right);
            return both;
        }
        return List.of();
    }

    private static Step step(P_Link link, boolean backwards) {
        return new Step(ResourceFactory.createProperty(link.getNode().getURI()), backwards);
    }

    /**
     * The statements; those on ways over several properties are asked for now.
     *
     * @param prefixes short names for it
     */
    public Model model(SparqlSource source, Map<String, String> prefixes) {
        distant.forEach(
                (path, pairs) -> {
                    List<Step> steps = steps(path);
                    for (int i = 0; !steps.isEmpty() && i < pairs.size(); i += AT_ONCE) {
                        find(source, steps, pairs.subList(i, Math.min(pairs.size(), i + AT_ONCE)));
                    }
                });
        distant.clear();
        model.setNsPrefixes(prefixes);
        return model;
    }

    private void find(SparqlSource source, List<Step> steps, List<Pair> pairs) {
        StringBuilder query = new StringBuilder("SELECT DISTINCT * WHERE { VALUES (?x0 ?x");
        query.append(steps.size()).append(") { ");
        for (Pair pair : pairs) {
            query.append('(')
                    .append(Terms.iri(pair.from()))
                    .append(' ')
                    .append(Terms.iri(pair.to().toString()))
                    .append(") ");
        }
        query.append("} ");
        for (int i = 0; i < steps.size(); i++) {
            query.append(steps.get(i).pattern("?x" + i, "?x" + (i + 1)));
        }
        source.select(query.append('}').toString(), row -> take(row, steps));
    }

    private void take(QuerySolution row, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).add(model, row.get("x" + i), row.get("x" + (i + 1)));
        }
    }
}

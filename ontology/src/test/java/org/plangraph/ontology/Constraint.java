package org.plangraph.ontology;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;

/**
 * One constraint of one property, and a resource of a good graph on which to break it.
 *
 * @param type class the shape is about
 * @param constraint {@code sh:minCount} and so on, with its value
 * @param focus has the property
 */
record Constraint(Resource type, Property path, Statement constraint, Resource focus) {

    private static final Set<String> BREAKABLE =
            Set.of(
                    "minCount",
                    "maxCount",
                    "datatype",
                    "class",
                    "nodeKind",
                    "in",
                    "languageIn",
                    "pattern",
                    "minInclusive",
                    "minLength",
                    "uniqueLang",
                    "lessThan",
                    "lessThanOrEquals");

    static List<Constraint> of(Resource type, Resource shape, Model good) {
        Property path = shape.getPropertyResourceValue(SHACLM.path).as(Property.class);
        Resource focus =
                good.listSubjectsWithProperty(path)
                        .filterKeep(subject -> subject.hasProperty(RDF.type, type))
                        .nextOptional()
                        .orElseThrow(() -> new AssertionError(type + " has no " + path));
        return shape.listProperties()
                .filterKeep(s -> BREAKABLE.contains(s.getPredicate().getLocalName()))
                .mapWith(s -> new Constraint(type, path, s, focus))
                .toList();
    }

    String kind() {
        return constraint.getPredicate().getLocalName();
    }

    String title() {
        return "%s %s %s".formatted(type.getLocalName(), path.getLocalName(), kind());
    }
}

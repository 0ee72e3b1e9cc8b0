package org.plangraph.ontology;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;

/** Makes a good graph bad in one place. */
final class Broken {

    private Broken() {}

    static void by(Constraint constraint, Model model) {
        Resource focus = model.getResource(constraint.focus().getURI());
        Property path = constraint.path();
        switch (constraint.kind()) {
            case "minCount" -> focus.removeAll(path);
            case "maxCount" -> exceed(focus, path, constraint.constraint().getInt());
            case "languageIn" -> replace(focus, path, model.createLiteral("nom", "fr"));
            case "uniqueLang" -> focus.addProperty(path, "另一名称", "zh");
            case "lessThan", "lessThanOrEquals" -> lower(focus, constraint.constraint());
            default -> replace(focus, path, wrong(constraint, model));
        }
    }

    private static RDFNode wrong(Constraint constraint, Model model) {
        return switch (constraint.kind()) {
            case "class", "in" -> model.createResource(Vocabulary.ID + "nothing");
            case "nodeKind" -> model.createLiteral("a name");
            case "datatype" -> model.createResource(Vocabulary.ID + "nothing");
            case "pattern" -> model.createLiteral("ZZ");
            case "minInclusive" -> model.createTypedLiteral("0", XSDDatatype.XSDinteger);
            case "minLength" -> model.createLiteral("");
            default -> throw new IllegalArgumentException(constraint.kind());
        };
    }

    private static void replace(Resource focus, Property path, RDFNode value) {
        focus.removeAll(path);
        focus.addProperty(path, value);
    }

    private static void exceed(Resource focus, Property path, int limit) {
        for (int i = 0; i <= limit; i++) {
            focus.addProperty(path, ResourceFactory.createResource(Vocabulary.ID + "more/" + i));
        }
    }

    /** Puts the property that must not be smaller below every value. */
    private static void lower(Resource focus, Statement constraint) {
        Property other = constraint.getResource().as(Property.class);
        RDFNode value = focus.getProperty(other).getObject();
        replace(
                focus,
                other,
                ResourceFactory.createTypedLiteral("0", value.asLiteral().getDatatype()));
    }
}

package org.plangraph.loader.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.Alignment;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Vocabulary;

/**
 * The graph being written and what every part of it needs.
 *
 * @param withText whether the words of the document go in beside its facts
 */
record Description(Model model, Iris iris, Schemes schemes, Alignment alignment, boolean withText) {

    /** The resource, in the graph, of the given types. */
    Resource a(Resource resource, Resource... types) {
        Resource described = resource.inModel(model);
        for (Resource type : types) {
            described.addProperty(RDF.type, type);
        }
        return described;
    }

    /** Where in the edition a fact stands, in code points; {@code end} is exclusive. */
    void locate(Resource fact, int start, int end) {
        Resource position = a(Iris.position(fact), OA.TextPositionSelector);
        position.addProperty(OA.start, count(start)).addProperty(OA.end, count(end));
        Resource evidence = a(Iris.evidence(fact), OA.SpecificResource);
        evidence.addProperty(OA.hasSource, iris.edition()).addProperty(OA.hasSelector, position);
        fact.addProperty(Vocabulary.evidence, evidence);
    }

    static void chinese(Resource subject, Property property, String text) {
        subject.addProperty(property, text, "zh");
    }

    static void text(Resource subject, Property property, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            subject.addProperty(property, text);
        }
    }

    static void integer(Resource subject, Property property, int number) {
        subject.addProperty(
                property,
                subject.getModel().createTypedLiteral(number + "", XSDDatatype.XSDinteger));
    }

    static void year(Resource subject, Property property, @Nullable Integer year) {
        if (year != null) {
            String written = String.format("%04d", year);
            subject.addProperty(
                    property, subject.getModel().createTypedLiteral(written, XSDDatatype.XSDgYear));
        }
    }

    static void decimal(Resource subject, Property property, @Nullable BigDecimal number) {
        if (number != null) {
            subject.addProperty(
                    property,
                    subject.getModel()
                            .createTypedLiteral(
                                    Decimals.canonical(number), XSDDatatype.XSDdecimal));
        }
    }

    Literal count(int number) {
        return model.createTypedLiteral(
                Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
    }
}

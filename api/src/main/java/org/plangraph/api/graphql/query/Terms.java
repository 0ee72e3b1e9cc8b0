package org.plangraph.api.graphql.query;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.plangraph.api.graphql.contract.Value;
import org.plangraph.api.graphql.contract.Value.Datatype;

/** Values of a request as SPARQL terms, and nodes of an answer as values. */
final class Terms {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private Terms() {}

    /**
     * An IRI in SPARQL.
     *
     * @throws BadInputException where it is none: it would change the query
     */
    static String iri(String iri) {
        if (iri.isEmpty() || iri.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
            throw new BadInputException("\"" + iri + "\" is no IRI.");
        }
        if (!ABSOLUTE.matcher(iri).lookingAt()) {
            throw new BadInputException(
                    "\""
                            + iri
                            + "\" is no absolute IRI, such as"
                            + " https://w3id.org/plangraph/id/district/370102.");
        }
        return "<" + iri + ">";
    }

    static String string(String words) {
        if (words.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw new BadInputException("A string holds half a character (an unpaired surrogate).");
        }
        return NodeFmtLib.strNT(NodeFactory.createLiteralString(words));
    }

    /** What a value is compared with: numbers as they are, the rest by how it is written. */
    static String operand(Value value, Object given) {
        if (value instanceof Value.Choice choice) {
            return iri(choice.iris().getOrDefault(given.toString(), ""));
        }
        if (value instanceof Value.Plain plain) {
            switch (plain.datatype()) {
                case INTEGER, DECIMAL -> {
                    return number(given);
                }
                case BOOLEAN -> {
                    return given.toString();
                }
                case DATE_TIME -> {
                    return NodeFmtLib.strNT(
                            NodeFactory.createLiteralDT(given.toString(), XSDDatatype.XSDdateTime));
                }
                default -> {
                    // as a string
                }
            }
        }
        return string(given.toString());
    }

    private static String number(Object given) {
        Node number =
                NodeFactory.createLiteralDT(
                        new BigDecimal(given.toString()).toPlainString(), XSDDatatype.XSDdecimal);
        return NodeFmtLib.strNT(number);
    }

    /** The side of a comparison that a variable is on. */
    static String compared(Value value, String variable) {
        boolean asItIs =
                value instanceof Value.Choice
                        || (value instanceof Value.Plain plain
                                && (isNumber(value)
                                        || plain.datatype() == Datatype.BOOLEAN
                                        || plain.datatype() == Datatype.DATE_TIME));
        return asItIs ? variable : "STR(" + variable + ")";
    }

    static boolean isNumber(Value value) {
        return value instanceof Value.Plain plain
                && (plain.datatype() == Datatype.INTEGER || plain.datatype() == Datatype.DECIMAL);
    }

    /** A node as a value of the response. */
    static Object value(Value value, RDFNode node) {
        if (value instanceof Value.Choice choice) {
            String iri = node.toString();
            return choice.iris().entrySet().stream()
                    .filter(one -> one.getValue().equals(iri))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(iri + " is not in its list"));
        }
        String written = node.asLiteral().getLexicalForm();
        if (value instanceof Value.Plain plain) {
            switch (plain.datatype()) {
                case INTEGER -> {
                    return Integer.valueOf(written);
                }
                case BOOLEAN -> {
                    return written.equals("true") || written.equals("1");
                }
                default -> {
                    return written;
                }
            }
        }
        return written;
    }
}

package org.plangraph.queries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter takes and what a column holds. */
public enum ValueType {
    /**
     * Without the characters that RFC 3987 forbids: what passes cannot close the brackets of an
     * IRI.
     */
    IRI(
            "an absolute IRI such as https://w3id.org/plangraph/id/district/370102",
            "[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7F]+") {
        @Override
        Node node(String value) {
            return NodeFactory.createURI(value);
        }
    },
    STRING("any text", "(?s).*") {
        @Override
        Node node(String value) {
            return NodeFactory.createLiteralString(value);
        }
    },
    INTEGER("a whole number such as 12", "[+-]?[0-9]{1,18}") {
        @Override
        Node node(String value) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
        }
    },
    DECIMAL("a number such as 0.5", "[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?") {
        @Override
        Node node(String value) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
        }
    },
    YEAR("a year of four digits such as 2027", "[0-9]{4}") {
        @Override
        Node node(String value) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
        }
    },
    DATE("a date such as 2024-09-30", "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])") {
        @Override
        Node node(String value) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
        }
    };

    private final String accepted;
    private final Pattern form;

    ValueType(String accepted, String form) {
        this.accepted = accepted;
        this.form = Pattern.compile(form);
    }

    abstract Node node(String value);

    /** The RDF term that a value stands for, if it is one of this type. */
    public Optional<Node> read(String value) {
        return form.matcher(value).matches() ? Optional.of(node(value)) : Optional.empty();
    }

    /** What is accepted, in words that complete "it takes …". */
    public String accepted() {
        return accepted;
    }

    /** As question files write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ValueType> of(String keyword) {
        return Arrays.stream(values()).filter(type -> type.keyword().equals(keyword)).findFirst();
    }

    static String keywords() {
        return Arrays.stream(values()).map(ValueType::keyword).collect(Collectors.joining(", "));
    }
}

package org.plangraph.api.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a part as JSON-LD 1.1 in compacted form, with the ontology's context: one node object for
 * each subject in each graph, all in one {@code @graph}. What it cannot hold has been refused
 * before ({@link Suitability}).
 */
final class JsonLdWriting {

    private static final JsonLdContext CONTEXT = JsonLdContext.standard();
    private static final String ID = "id";
    private static final String TYPE = "type";

    private final Writer writer;
    private Node subject = Node.ANY;
    private Map<String, Object> node = new LinkedHashMap<>();
    private boolean begun;

    private JsonLdWriting(Writer writer) {
        this.writer = writer;
    }

    static void write(Part part, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonLdWriting writing = new JsonLdWriting(writer);
        writer.write("{\"@context\":" + CONTEXT.text() + ",\n\"@graph\":[");
        try {
            part.read(writing::take);
            writing.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    private void take(Quad quad) {
        if (!quad.getSubject().equals(subject)) {
            end();
            subject = quad.getSubject();
            node = new LinkedHashMap<>();
            node.put(ID, id(subject));
        }
        String property = quad.getPredicate().getURI();
        Node value = quad.getObject();
        JsonLdContext.Term term = CONTEXT.term(property);
        if (property.equals(RDF.type.getURI()) && !value.isLiteral()) {
            add(node, TYPE, word(value), false);
        } else if (term == null) {
            add(node, CONTEXT.compact(property), expanded(value), false);
        } else if (!term.takes(value)) {
            // Under a term without a type all can stand that says what it is.
            boolean open = term.type() == null && !term.languages();
            add(
                    node,
                    open ? term.name() : CONTEXT.compact(property),
                    expanded(value),
                    term.set() && open);
        } else if (term.languages()) {
            String language = value.getLiteralLanguage();
            add(
                    languages(term.name()),
                    language.isEmpty() ? "@none" : language,
                    value.getLiteralLexicalForm(),
                    term.set());
        } else {
            add(node, term.name(), coerced(value, term), term.set());
        }
    }

    private static String coerced(Node value, JsonLdContext.Term term) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return JsonLdContext.VOCAB.equals(term.type()) ? word(value) : id(value);
    }

    @SuppressWarnings("unchecked") // the values of such a term go nowhere else
    private Map<String, Object> languages(String term) {
        return (Map<String, Object>)
                node.computeIfAbsent(term, name -> new LinkedHashMap<String, Object>());
    }

    /** Compacted: one value stands alone. */
    @SuppressWarnings("unchecked") // lists are made here only
    private static void add(Map<String, Object> to, String key, Object value, boolean set) {
        Object there = to.get(key);
        if (there instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else if (there != null) {
            to.put(key, new ArrayList<>(List.of(there, value)));
        } else {
            to.put(key, set ? new ArrayList<>(List.of(value)) : value);
        }
    }

    private static String id(Node node) {
        return node.isBlank()
                ? "_:" + NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel())
                : node.getURI();
    }

    private static String word(Node node) {
        return node.isURI() ? CONTEXT.compact(node.getURI()) : id(node);
    }

    /** A value that says what it is. */
    private static Object expanded(Node value) {
        if (!value.isLiteral()) {
            return Map.of(ID, id(value));
        }
        String text = value.getLiteralLexicalForm();
        String datatype = value.getLiteralDatatypeURI();
        if (datatype.equals(XSD.xstring.getURI())) {
            return text;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@value", text);
        if (value.getLiteralLanguage().isEmpty()) {
            said.put(TYPE, CONTEXT.compact(datatype));
        } else {
            said.put("@language", value.getLiteralLanguage());
        }
        return said;
    }

    private void end() {
        if (node.isEmpty()) {
            return;
        }
        try {
            writer.write(begun ? ",\n" : "\n");
            writer.write(JsonMapper.shared().writeValueAsString(node));
            begun = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an IRI would be read as another one. */
    static boolean isConfused(String iri) {
        return CONTEXT.isConfused(iri);
    }
}

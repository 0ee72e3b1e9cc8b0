package org.plangraph.api.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Definition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ontology's context, read the other way: the term for an IRI. It has what that context has:
 * prefixes, terms for classes and properties with a type or a container, and the aliases {@code id}
 * and {@code type} (JSON-LD 1.1, sections 4 and 9).
 */
final class JsonLdContext {

    /** Values are IRIs. */
    static final String ID = "@id";

    /** Values are IRIs, in the words of the context. */
    static final String VOCAB = "@vocab";

    /**
     * A term for a property.
     *
     * @param name of the term
     * @param type of its values: {@link #ID}, {@link #VOCAB} or the IRI of a datatype, or null
     * @param languages whether its values stand by language
     * @param set whether one value is a list too
     */
    record Term(String name, @Nullable String type, boolean languages, boolean set) {

        /** Whether a value can stand there without saying what it is. */
        boolean takes(Node value) {
            if (!value.isLiteral()) {
                return ID.equals(type) || VOCAB.equals(type);
            }
            String datatype = value.getLiteralDatatypeURI();
            if (languages) {
                return !value.getLiteralLanguage().isEmpty()
                        || datatype.equals(XSD.xstring.getURI());
            }
            return value.getLiteralLanguage().isEmpty()
                    && datatype.equals(type == null ? XSD.xstring.getURI() : type);
        }
    }

    private final String text;
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private JsonLdContext(JsonNode context) {
        this.text = context.toString();
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : context.properties()) {
            JsonNode value = entry.getValue();
            if (value.isObject()) {
                properties.add(entry);
            } else if (value.isString() && value.asString().matches(".*[:/?#\\[\\]@]")) {
                prefixes.put(entry.getKey(), value.asString());
            }
        }
        for (Map.Entry<String, JsonNode> entry : context.properties()) {
            JsonNode value = entry.getValue();
            if (value.isString() && !value.asString().startsWith("@")) {
                names.putIfAbsent(expanded(value.asString()), entry.getKey());
            }
        }
        for (Map.Entry<String, JsonNode> entry : properties) {
            JsonNode value = entry.getValue();
            String type = value.path("@type").asString("");
            String container = value.path("@container").toString();
            String iri = expanded(value.path("@id").asString());
            Term term =
                    new Term(
                            entry.getKey(),
                            type.isEmpty() || type.startsWith("@") ? type(type) : expanded(type),
                            container.contains("@language"),
                            container.contains("@set"));
            if (terms.put(iri, term) != null) {
                throw new IllegalStateException("context.jsonld has two terms for " + iri);
            }
        }
    }

    /** The context as {@link Definition} has it. */
    static JsonLdContext standard() {
        return new JsonLdContext(
                JsonMapper.shared().readTree(Definition.context()).path("@context"));
    }

    private static @Nullable String type(String keyword) {
        return keyword.isEmpty() ? null : keyword;
    }

    private String expanded(String compact) {
        int colon = compact.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(compact.substring(0, colon));
        return namespace == null ? compact : namespace + compact.substring(colon + 1);
    }

    /** As JSON. */
    String text() {
        return text;
    }

    /** The term for a property, null where there is none. */
    @Nullable Term term(String property) {
        return terms.get(property);
    }

    /** A class, property or datatype in the shortest words that the context has for it. */
    String compact(String iri) {
        String name = names.get(iri);
        if (name != null) {
            return name;
        }
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                String rest = iri.substring(prefix.getValue().length());
                if (!rest.isEmpty() && !rest.startsWith("//")) {
                    return prefix.getKey() + ":" + rest;
                }
            }
        }
        return iri;
    }

    /** Whether an IRI would be taken for one that begins with a prefix of the context. */
    boolean isConfused(String iri) {
        int colon = iri.indexOf(':');
        return colon > 0
                && prefixes.containsKey(iri.substring(0, colon))
                && !iri.startsWith("//", colon + 1);
    }
}

package org.plangraph.api.web.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.contract.Value;
import org.plangraph.ontology.Definition;
import org.plangraph.queries.NearNames;

/** What the graph is made of, for whoever writes a query: read from the shapes. */
final class SchemaTool {

    private static final String TERM = "term";

    private final Contract contract = Contract.standard();
    private final Map<String, String> prefixes = Definition.shapes().getNsPrefixMap();

    Offered offered() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put(
                TERM,
                Schemas.of(
                        "string",
                        "A class or a property: Task, ledBy, or its IRI. Without it, all classes"
                                + " and the prefixes of queries."));
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("name", text);
        property.put("path", Schemas.of("string", "SPARQL property path from the thing to it."));
        property.put("value", Schemas.of("string", "Datatype, class, or the concepts it may be."));
        property.put("many", Schemas.of("boolean", "Whether there may be several."));
        property.put("description", text);
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("name", text);
        type.put("iri", text);
        type.put("description", text);
        type.put(
                "properties",
                Schemas.array(Schemas.object(property, List.of("name", "path", "value", "many"))));
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("prefixes", Schemas.of("object", "Short names of namespaces, for PREFIX."));
        output.put("classes", Schemas.array(Schemas.object(type, List.of("name", "iri"))));
        return Offered.reading(
                "describe_schema",
                "Classes and properties · 类与属性",
                "Describes the classes and properties of the graph (plans, tasks, assignments,"
                        + " agencies, bureaus, targets …), to write SPARQL by.",
                Schemas.object(input, List.of()),
                Schemas.object(output, List.of("prefixes", "classes")),
                (arguments, watch) -> answer(arguments.text(TERM)));
    }

    private Map<String, Object> answer(@Nullable String term) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("prefixes", prefixes);
        answer.put(
                "classes",
                term == null
                        ? contract.types().stream().map(type -> told(type, List.of())).toList()
                        : about(term));
        return answer;
    }

    /** A class with all its properties, or the classes that have a property, with it. */
    private List<Map<String, Object>> about(String term) {
        String local = term.replaceFirst(".*[:#/]", "");
        List<Map<String, Object>> found = new ArrayList<>();
        for (ObjectType type : contract.types()) {
            if (type.iri().equals(term) || type.name().equalsIgnoreCase(local)) {
                return List.of(told(type, type.fields()));
            }
            List<Field> fields =
                    type.fields().stream()
                            .filter(
                                    field ->
                                            field.name().equalsIgnoreCase(local)
                                                    || field.property().equals(term)
                                                    || field.property().endsWith("#" + local))
                            .toList();
            if (!fields.isEmpty()) {
                found.add(told(type, fields));
            }
        }
        if (found.isEmpty()) {
            throw new UnusableCallException(unknown(term, local));
        }
        return found;
    }

    private String unknown(String term, String local) {
        List<String> names = new ArrayList<>();
        for (ObjectType type : contract.types()) {
            names.add(type.name());
            type.fields().forEach(field -> names.add(field.name()));
        }
        List<String> near =
                NearNames.of(local.toLowerCase(Locale.ROOT), names.stream().distinct().toList());
        return TERM
                + ": there is no class or property \""
                + term
                + "\"."
                + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?");
    }

    private Map<String, Object> told(ObjectType type, List<Field> fields) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", type.name());
        told.put("iri", type.iri());
        told.put("description", type.description());
        if (!fields.isEmpty()) {
            told.put("properties", fields.stream().map(this::told).toList());
        }
        return told;
    }

    private Map<String, Object> told(Field field) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", field.name());
        told.put("path", field.path());
        told.put("value", value(field.value()));
        told.put("many", field.many());
        told.put("description", field.description());
        return told;
    }

    private static String value(Value value) {
        if (value instanceof Value.Plain plain) {
            return "literal: " + plain.datatype().name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Value.Reference reference) {
            return "class: " + reference.type();
        }
        if (value instanceof Value.Choice choice) {
            return "one of: " + String.join(", ", new TreeSet<>(choice.iris().values()));
        }
        return "literal: text in a language";
    }
}

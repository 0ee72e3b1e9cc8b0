package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.schema.Failed;
import org.plangraph.api.graphql.schema.QuestionFields;
import org.plangraph.queries.Question;

/**
 * Fetches what a selection asks for, level by level: first a page of objects, then with one query a
 * level the values of all objects on it, however many they are. The answer is a tree of maps by the
 * keys of the response.
 */
public final class Fetch {

    private final Contract contract;
    private final SparqlSource source;
    private final List<String> languages;
    private final Filling filling;

    /**
     * Fetches from a source.
     *
     * @param languages those that a reader prefers, for labels
     * @param subgraph gets the statements that the answer shows, null where nobody wants them
     */
    public Fetch(
            Contract contract,
            SparqlSource source,
            List<String> languages,
            @Nullable Subgraph subgraph) {
        this.contract = contract;
        this.source = source;
        this.languages = List.copyOf(languages);
        this.filling = new Filling(contract, source, languages, subgraph);
    }

    /**
     * The object of an IRI.
     *
     * @throws NotFoundException where it is none of a type
     */
    public Map<String, Object> node(String iri, List<SelectedField> fields) {
        Map<String, Object> node = nodes(List.of(iri), fields).get(0);
        if (node == null) {
            throw new NotFoundException("There is nothing with the IRI " + iri + ".");
        }
        return node;
    }

    /** The objects of some IRIs; null for those that are none of a type. */
    public List<@Nullable Map<String, Object>> nodes(
            List<String> iris, List<SelectedField> fields) {
        Map<String, ObjectType> types = types(iris);
        Map<ObjectType, Selection> selections = new LinkedHashMap<>();
        List<@Nullable Map<String, Object>> nodes = new ArrayList<>();
        for (String iri : iris) {
            ObjectType type = types.get(iri);
            nodes.add(
                    type == null
                            ? null
                            : selections
                                    .computeIfAbsent(type, one -> Selection.of(one, fields))
                                    .object(iri));
        }
        filling.fill(List.copyOf(selections.values()));
        return nodes;
    }

    /**
     * The object of an IRI.
     *
     * @throws NotFoundException where there is none of the type
     */
    public Map<String, Object> one(ObjectType type, String iri, List<SelectedField> fields) {
        Set<String> found = new HashSet<>();
        source.select(
                "SELECT ?s WHERE { VALUES ?s { "
                        + Terms.iri(iri)
                        + " } ?s a "
                        + Terms.iri(type.iri())
                        + " }",
                row -> found.add(row.getResource("s").getURI()));
        if (found.isEmpty()) {
            throw new NotFoundException(
                    "There is no " + type.name() + " with the IRI " + iri + ".");
        }
        Selection selection = Selection.of(type, fields);
        Map<String, Object> object = selection.object(iri);
        filling.fill(List.of(selection));
        return object;
    }

    private Map<String, ObjectType> types(List<String> iris) {
        Map<String, ObjectType> types = new HashMap<>();
        if (iris.isEmpty()) {
            return types;
        }
        StringBuilder values = new StringBuilder();
        iris.forEach(iri -> values.append(Terms.iri(iri)).append(' '));
        source.select(
                "SELECT ?s ?t WHERE { VALUES ?s { " + values + "} ?s a ?t } ORDER BY ?s ?t",
                row ->
                        contract.ofClass(row.getResource("t").getURI())
                                .ifPresent(
                                        type ->
                                                types.merge(
                                                        row.getResource("s").getURI(),
                                                        type,
                                                        this::closer)));
        return types;
    }

    /** Of two types of an object the one that says more. */
    private ObjectType closer(ObjectType one, ObjectType other) {
        return contract.isBelow(other, one) ? other : one;
    }

    /** A page of all objects of a type. */
    public Map<String, Object> page(
            ObjectType type,
            String name,
            Map<String, Object> arguments,
            List<SelectedField> fields) {
        Connection.Parts parts = Connection.Parts.of(type, fields);
        Page page = Page.of(contract, type, name, arguments, parts);
        Map<String, Object> where = where(arguments);
        String found = new Conditions(contract).found(type, "?v", where);
        List<Page.Entry> entries = new ArrayList<>();
        if (parts.showsObjects()) {
            source.select(
                    PageQuery.of(contract, page, found),
                    row ->
                            entries.add(
                                    new Page.Entry(
                                            row.getResource("v").getURI(),
                                            Level.place(row, page))));
        }
        Connection connection = new Connection(parts, page.slice(entries));
        if (connection.asksForTotal()) {
            int[] total = {0};
            source.asking("totalCount")
                    .select(
                            "SELECT (COUNT(DISTINCT ?v) AS ?n) WHERE { " + found + "}",
                            row -> total[0] = row.getLiteral("n").getInt());
            connection.total(total[0]);
        }
        filling.fill(connection.selections());
        return connection.answer();
    }

    /** Groups of the objects of a type, with what their keys lead to. */
    @SuppressWarnings("unchecked") // as the schema has it
    public List<Map<String, Object>> groups(
            ObjectType type, Map<String, Object> arguments, List<SelectedField> fields) {
        List<String> by = (List<String>) arguments.getOrDefault("by", List.of());
        Groups groups = new Groups(contract, source, type, by, where(arguments));
        Groups.Asked asked = Groups.asked(arguments, fields);
        groups.count(asked.distinct());
        asked.numbers().forEach(groups::numbers);
        var chosen = groups.chosen(arguments);
        KeyObjects objects = new KeyObjects(contract, groups, by);
        List<Map<String, Object>> answer = new ArrayList<>();
        for (var group : chosen) {
            Map<String, Object> one = new LinkedHashMap<>();
            for (SelectedField field : fields) {
                one.put(
                        field.getResultKey(),
                        Groups.isKeys(field)
                                ? objects.keys(field, group.getKey())
                                : Groups.figure(field, group.getValue()));
            }
            answer.add(one);
        }
        filling.fill(objects.selections());
        return answer;
    }

    /** The answers of those questions that are asked. */
    public Map<String, Object> answers(List<Question> questions, List<SelectedField> fields) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (SelectedField field : fields) {
            for (Question question : questions) {
                if (QuestionFields.name(question).equals(field.getName())) {
                    answers.put(field.getResultKey(), rows(question, field));
                }
            }
        }
        return answers;
    }

    /** A question that cannot be answered leaves the others alone. */
    private Object rows(Question question, SelectedField field) {
        try {
            Asking asking = new Asking(contract, question, field, languages);
            List<Map<String, Object>> rows = asking.rows(source);
            filling.fill(asking.selections());
            return rows;
        } catch (RuntimeException e) {
            return new Failed(e);
        }
    }

    @SuppressWarnings("unchecked") // as the schema has it
    static Map<String, Object> where(Map<String, Object> arguments) {
        Object where = arguments.get("where");
        return where == null ? Map.of() : (Map<String, Object>) where;
    }
}

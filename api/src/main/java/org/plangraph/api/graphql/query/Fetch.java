package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.contract.Value;
import org.plangraph.api.graphql.schema.Names;
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

    /**
     * Fetches from a source.
     *
     * @param languages those that a reader prefers, for labels
     */
    public Fetch(Contract contract, SparqlSource source, List<String> languages) {
        this.contract = contract;
        this.source = source;
        this.languages = List.copyOf(languages);
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
        fill(List.copyOf(selections.values()));
        return nodes;
    }

    /** The object of an IRI, where it is one of a type. */
    public @Nullable Map<String, Object> one(
            ObjectType type, String iri, List<SelectedField> fields) {
        Set<String> found = new HashSet<>();
        source.select(
                "SELECT ?s WHERE { VALUES ?s { "
                        + Terms.iri(iri)
                        + " } ?s a "
                        + Terms.iri(type.iri())
                        + " }",
                row -> found.add(row.getResource("s").getURI()));
        if (found.isEmpty()) {
            return null;
        }
        Selection selection = Selection.of(type, fields);
        Map<String, Object> object = selection.object(iri);
        fill(List.of(selection));
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
                                                types.putIfAbsent(
                                                        row.getResource("s").getURI(), type)));
        return types;
    }

    /** A page of all objects of a type. */
    public Map<String, Object> page(
            ObjectType type,
            String name,
            Map<String, Object> arguments,
            List<SelectedField> fields) {
        Page page = Page.of(contract, type, name, arguments);
        Map<String, Object> where = where(arguments);
        String found =
                "?v a "
                        + Terms.iri(type.iri())
                        + " . "
                        + new Conditions(contract).of(type, "?v", where);
        List<Page.Entry> entries = new ArrayList<>();
        source.select(
                PageQuery.of(contract, page, found),
                row ->
                        entries.add(
                                new Page.Entry(
                                        row.getResource("v").getURI(), Level.place(row, page))));
        Connection connection =
                new Connection(Connection.Parts.of(type, fields), page.slice(entries));
        if (connection.asksForTotal()) {
            int[] total = {0};
            source.select(
                    "SELECT (COUNT(DISTINCT ?v) AS ?n) WHERE { " + found + "}",
                    row -> total[0] = row.getLiteral("n").getInt());
            connection.total(total[0]);
        }
        fill(connection.selections());
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
        fill(objects.selections());
        return answer;
    }

    /** The answers of those questions that are asked. */
    public Map<String, Object> answers(List<Question> questions, List<SelectedField> fields) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (SelectedField field : fields) {
            for (Question question : questions) {
                if (QuestionFields.name(question).equals(field.getName())) {
                    Asking asking = new Asking(contract, question, field);
                    answers.put(field.getResultKey(), asking.rows(source));
                    fill(asking.selections());
                }
            }
        }
        return answers;
    }

    @SuppressWarnings("unchecked") // as the schema has it
    private static Map<String, Object> where(Map<String, Object> arguments) {
        Object where = arguments.get("where");
        return where == null ? Map.of() : (Map<String, Object>) where;
    }

    private void fill(List<Selection> level) {
        List<Selection> selections = level;
        while (!selections.isEmpty()) {
            selections = next(selections);
        }
    }

    /** Fills in the values of a level; gives the objects of the next. */
    private List<Selection> next(List<Selection> selections) {
        Level query = new Level(contract);
        List<Map<SelectedField, Integer>> branches = new ArrayList<>();
        for (Selection selection : selections) {
            branches.add(ask(query, selection));
        }
        query.run(source);
        List<Selection> next = new ArrayList<>();
        for (int i = 0; i < selections.size(); i++) {
            Selection selection = selections.get(i);
            for (SelectedField field : selection.shown()) {
                next.addAll(fill(query, selection, field, branches.get(i).get(field)));
            }
        }
        next.removeIf(selection -> selection.objects().isEmpty() || selection.shown().isEmpty());
        return next;
    }

    private Map<SelectedField, Integer> ask(Level query, Selection selection) {
        Set<String> objects = selection.objects().keySet();
        Set<String> direct = new LinkedHashSet<>();
        Map<SelectedField, Integer> branches = new HashMap<>();
        for (SelectedField selected : selection.shown()) {
            Field field = selection.field(selected);
            if (field.value() instanceof Value.Reference reference && field.many()) {
                ObjectType type = contract.type(reference.type());
                Page page = Page.of(contract, type, field.name(), selected.getArguments());
                branches.put(
                        selected,
                        query.ask(objects, field, type, where(selected.getArguments()), page));
            } else if (field.isDirect()) {
                direct.add(field.property());
            } else {
                branches.put(selected, query.ask(objects, field));
            }
        }
        query.ask(objects, direct);
        return branches;
    }

    private List<Selection> fill(
            Level query, Selection selection, SelectedField selected, @Nullable Integer branch) {
        Field field = selection.field(selected);
        if (field.value() instanceof Value.Reference reference) {
            ObjectType type = contract.type(reference.type());
            return field.many() && branch != null
                    ? connections(query, selection, selected, type, branch)
                    : List.of(references(query, selection, selected, type, branch));
        }
        selection
                .objects()
                .forEach(
                        (iri, object) -> {
                            List<RDFNode> values = values(query, field, branch, iri);
                            object.put(selected.getResultKey(), value(field, selected, values));
                        });
        return List.of();
    }

    private static List<RDFNode> values(
            Level query, Field field, @Nullable Integer branch, String iri) {
        return branch == null ? query.values(iri, field.property()) : query.values(iri, branch);
    }

    private Selection references(
            Level query,
            Selection selection,
            SelectedField selected,
            ObjectType type,
            @Nullable Integer branch) {
        Field field = selection.field(selected);
        Selection below = Selection.of(type, selected.getSelectionSet().getImmediateFields());
        selection
                .objects()
                .forEach(
                        (iri, object) -> {
                            List<RDFNode> values = values(query, field, branch, iri);
                            object.put(
                                    selected.getResultKey(),
                                    values.isEmpty()
                                            ? null
                                            : below.object(values.get(0).toString()));
                        });
        return below;
    }

    private List<Selection> connections(
            Level query, Selection selection, SelectedField selected, ObjectType type, int branch) {
        Page page = Page.of(contract, type, selected.getName(), selected.getArguments());
        Connection.Parts parts =
                Connection.Parts.of(type, selected.getSelectionSet().getImmediateFields());
        selection
                .objects()
                .forEach(
                        (iri, object) -> {
                            List<Page.Entry> all = query.entries(iri, branch);
                            Connection connection = new Connection(parts, page.of(all));
                            connection.total(all.size());
                            object.put(selected.getResultKey(), connection.answer());
                        });
        return parts.selections();
    }

    private @Nullable Object value(Field field, SelectedField selected, List<RDFNode> values) {
        if (field.value() instanceof Value.Words) {
            List<Literal> words = values.stream().map(RDFNode::asLiteral).toList();
            return field.name().equals("label") && !selected.getName().equals(Names.LABELS)
                    ? label(selected, words)
                    : words.stream()
                            .map(
                                    word ->
                                            Map.of(
                                                    "value", word.getString(),
                                                    "lang", word.getLanguage()))
                            .toList();
        }
        if (field.many()) {
            return values.stream().map(value -> Terms.value(field.value(), value)).toList();
        }
        return values.isEmpty() ? null : Terms.value(field.value(), values.get(0));
    }

    /** In the first language that there is a label in, else in any. */
    @SuppressWarnings("unchecked") // as the schema has it
    private @Nullable String label(SelectedField selected, List<Literal> labels) {
        Object asked = selected.getArguments().get("lang");
        List<String> wanted = asked == null ? languages : (List<String>) asked;
        for (String language : wanted) {
            for (Literal label : labels) {
                if (matches(label.getLanguage(), language)) {
                    return label.getString();
                }
            }
        }
        return labels.isEmpty() ? null : labels.get(0).getString();
    }

    /** Basic filtering of RFC 4647: zh is zh-Hans too. */
    private static boolean matches(String language, String range) {
        String tag = language.toLowerCase(Locale.ROOT);
        String wanted = range.toLowerCase(Locale.ROOT);
        return wanted.equals("*") || tag.equals(wanted) || tag.startsWith(wanted + "-");
    }
}

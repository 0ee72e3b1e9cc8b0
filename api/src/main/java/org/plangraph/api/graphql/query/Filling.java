package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.contract.Value;
import org.plangraph.api.graphql.schema.Failed;

/**
 * Fills in what is asked of objects, level by level: one query a level for all objects on it. A
 * field that cannot be had is {@link Failed}; the others are filled in.
 */
final class Filling {

    private final Contract contract;
    private final SparqlSource source;
    private final List<String> languages;
    private final @Nullable Subgraph subgraph;

    Filling(
            Contract contract,
            SparqlSource source,
            List<String> languages,
            @Nullable Subgraph subgraph) {
        this.contract = contract;
        this.source = source;
        this.languages = List.copyOf(languages);
        this.subgraph = subgraph;
    }

    /** Fills in the objects of some selections, and all below them. */
    void fill(List<Selection> level) {
        List<Selection> selections = level;
        while (!selections.isEmpty()) {
            selections.forEach(this::note);
            selections =
                    next(
                            selections.stream()
                                    .filter(one -> !one.objects().isEmpty())
                                    .filter(one -> !one.shown().isEmpty())
                                    .toList());
        }
    }

    private void note(Selection selection) {
        if (subgraph != null) {
            selection.objects().keySet().forEach(iri -> subgraph.type(iri, selection.type()));
        }
    }

    /** What was asked of a selection. */
    private record Asked(
            Selection selection,
            Map<SelectedField, Integer> branches,
            Map<SelectedField, Page> pages,
            Map<SelectedField, Failed> failures) {}

    /** Fills in the values of a level; gives the objects of the next. */
    private List<Selection> next(List<Selection> selections) {
        Level query = new Level(contract);
        List<Asked> all = selections.stream().map(one -> ask(query, one)).toList();
        try {
            query.run(source.asking(names(selections)));
        } catch (RuntimeException e) {
            all.forEach(asked -> fail(asked, new Failed(e)));
            return List.of();
        }
        List<Selection> next = new ArrayList<>();
        for (Asked asked : all) {
            for (SelectedField field : asked.selection().shown()) {
                Failed failed = asked.failures().get(field);
                if (failed == null) {
                    next.addAll(fill(query, asked, field));
                } else {
                    fail(asked.selection(), field, failed);
                }
            }
        }
        return next;
    }

    /** For people who look at the queries. */
    private static String names(List<Selection> selections) {
        return selections.stream()
                .flatMap(
                        one ->
                                one.shown().stream()
                                        .map(field -> one.type().name() + "." + field.getName()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void fail(Asked asked, Failed failed) {
        for (SelectedField field : asked.selection().shown()) {
            fail(asked.selection(), field, asked.failures().getOrDefault(field, failed));
        }
    }

    private static void fail(Selection selection, SelectedField field, Failed failed) {
        selection.objects().values().forEach(object -> object.put(field.getResultKey(), failed));
    }

    private Asked ask(Level query, Selection selection) {
        Set<String> direct = new LinkedHashSet<>();
        Asked asked = new Asked(selection, new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (SelectedField selected : selection.shown()) {
            try {
                ask(query, asked, selected, direct);
            } catch (BadInputException | LimitExceededException e) {
                asked.failures().put(selected, new Failed(e));
            }
        }
        query.ask(selection.objects().keySet(), direct);
        return asked;
    }

    private void ask(Level query, Asked asked, SelectedField selected, Set<String> direct) {
        Set<String> objects = asked.selection().objects().keySet();
        Field field = asked.selection().field(selected);
        if (field.value() instanceof Value.Reference reference && field.many()) {
            ObjectType type = contract.type(reference.type());
            Map<String, Object> arguments = selected.getArguments();
            Connection.Parts parts =
                    Connection.Parts.of(type, selected.getSelectionSet().getImmediateFields());
            Page page = Page.of(contract, type, field.name(), arguments, parts);
            asked.pages().put(selected, page);
            asked.branches()
                    .put(selected, query.ask(objects, field, type, Fetch.where(arguments), page));
        } else if (field.isDirect()) {
            direct.add(field.property());
        } else {
            asked.branches().put(selected, query.ask(objects, field));
        }
    }

    private List<Selection> fill(Level query, Asked asked, SelectedField selected) {
        Selection selection = asked.selection();
        Field field = selection.field(selected);
        Integer branch = asked.branches().get(selected);
        if (field.value() instanceof Value.Reference reference) {
            ObjectType type = contract.type(reference.type());
            Page page = asked.pages().get(selected);
            return page != null && branch != null
                    ? connections(query, selection, selected, type, page, branch)
                    : List.of(references(query, selection, selected, type, branch));
        }
        selection
                .objects()
                .forEach(
                        (iri, object) ->
                                object.put(
                                        selected.getResultKey(),
                                        value(
                                                iri,
                                                field,
                                                selected,
                                                values(query, field, branch, iri))));
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
                            values.stream().limit(1).forEach(one -> note(iri, field, one));
                            object.put(
                                    selected.getResultKey(),
                                    values.isEmpty()
                                            ? null
                                            : below.object(values.get(0).toString()));
                        });
        return below;
    }

    private List<Selection> connections(
            Level query,
            Selection selection,
            SelectedField selected,
            ObjectType type,
            Page page,
            int branch) {
        Field field = selection.field(selected);
        Connection.Parts parts =
                Connection.Parts.of(type, selected.getSelectionSet().getImmediateFields());
        selection
                .objects()
                .forEach(
                        (iri, object) -> {
                            List<Page.Entry> all = query.entries(iri, branch);
                            Page.Slice slice = page.of(all);
                            slice.entries().forEach(one -> note(iri, field, one.iri()));
                            Connection connection = new Connection(parts, slice);
                            connection.total(all.size());
                            object.put(selected.getResultKey(), connection.answer());
                        });
        return parts.selections();
    }

    private void note(String object, Field field, RDFNode value) {
        if (subgraph != null) {
            subgraph.value(object, field, value);
        }
    }

    private void note(String object, Field field, String value) {
        if (subgraph != null) {
            subgraph.link(object, field, value);
        }
    }

    private @Nullable Object value(
            String object, Field field, SelectedField selected, List<RDFNode> values) {
        try {
            return read(object, field, selected, values);
        } catch (RuntimeException e) {
            // A value that is not of the kind that the shapes say.
            return new Failed(e);
        }
    }

    private @Nullable Object read(
            String object, Field field, SelectedField selected, List<RDFNode> values) {
        boolean one = !field.many() && !(field.value() instanceof Value.Words);
        List<RDFNode> shown = one && values.size() > 1 ? values.subList(0, 1) : values;
        if (field.name().equals("label") && selected.getName().equals("label")) {
            List<Literal> labels = shown.stream().map(RDFNode::asLiteral).toList();
            Literal label = label(selected, labels);
            if (label == null) {
                return null;
            }
            note(object, field, label);
            return label.getString();
        }
        shown.forEach(value -> note(object, field, value));
        List<Object> written =
                shown.stream().map(value -> written(field, selected, value)).toList();
        return !one ? written : written.isEmpty() ? null : written.get(0);
    }

    private static Object written(Field field, SelectedField selected, RDFNode value) {
        if (!(field.value() instanceof Value.Words)) {
            return Terms.value(field.value(), value);
        }
        Map<String, Object> words = new LinkedHashMap<>();
        for (SelectedField part : selected.getSelectionSet().getImmediateFields()) {
            words.put(
                    part.getResultKey(),
                    part.getName().equals("lang")
                            ? value.asLiteral().getLanguage()
                            : value.asLiteral().getString());
        }
        return words;
    }

    /** In the first language that there is a label in, else in any. */
    @SuppressWarnings("unchecked") // as the schema has it
    private @Nullable Literal label(SelectedField selected, List<Literal> labels) {
        Object asked = selected.getArguments().get("lang");
        List<String> wanted = new ArrayList<>();
        if (asked != null) {
            wanted.addAll((List<String>) asked);
        }
        wanted.addAll(languages);
        for (String language : wanted) {
            for (Literal label : labels) {
                if (matches(label.getLanguage(), language)) {
                    return label;
                }
            }
        }
        return labels.isEmpty() ? null : labels.get(0);
    }

    /** Basic filtering of RFC 4647: zh is zh-Hans too. */
    private static boolean matches(String language, String range) {
        String tag = language.toLowerCase(Locale.ROOT);
        String wanted = range.toLowerCase(Locale.ROOT);
        return wanted.equals("*") || tag.equals(wanted) || tag.startsWith(wanted + "-");
    }
}

package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.schema.QuestionFields;
import org.plangraph.queries.Column;
import org.plangraph.queries.Question;
import org.plangraph.queries.UnacceptableArgumentException;
import org.plangraph.queries.ValueType;

/** The rows of a question of the library, with the objects that stand in them. */
final class Asking {

    /** Arguments that say which rows, not what is asked. */
    private static final Set<String> PART = Set.of("first", "offset");

    private final Contract contract;
    private final Question question;
    private final List<String> languages;
    private final SelectedField asked;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    /** For each selected field that shows objects, what is asked of them. */
    private final Map<SelectedField, Selection> objects = new LinkedHashMap<>();

    Asking(Contract contract, Question question, SelectedField asked, List<String> languages) {
        this.languages = List.copyOf(languages);
        this.contract = contract;
        this.question = question;
        this.asked = asked;
    }

    /** Asks; the rows come with what the query gives, their objects are still to be filled in. */
    List<Map<String, Object>> rows(SparqlSource source) {
        Map<String, String> arguments = new HashMap<>();
        asked.getArguments()
                .forEach(
                        (name, value) -> {
                            if (!PART.contains(name) && value != null) {
                                arguments.put(name, value.toString());
                            }
                        });
        Stretch stretch = Stretch.of(asked.getName(), asked.getArguments());
        preferred(arguments);
        int[] number = {0};
        try {
            source.select(
                    question.bind(arguments).serialize(),
                    row -> {
                        if (stretch.has(number[0]++)) {
                            rows.add(row(row));
                        }
                    });
        } catch (UnacceptableArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
        return rows;
    }

    /** Labels come in a language of the request where the question has it and names no other. */
    private void preferred(Map<String, String> arguments) {
        question.parameters().stream()
                .filter(parameter -> parameter.name().equals("language"))
                .filter(parameter -> !arguments.containsKey(parameter.name()))
                .forEach(
                        parameter ->
                                languages.stream()
                                        .filter(parameter.choices()::contains)
                                        .findFirst()
                                        .ifPresent(one -> arguments.put(parameter.name(), one)));
    }

    private Map<String, Object> row(QuerySolution solution) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (SelectedField field : asked.getSelectionSet().getImmediateFields()) {
            question.columns().stream()
                    .filter(column -> column.name().equals(field.getName()))
                    .forEach(
                            column ->
                                    row.put(
                                            field.getResultKey(),
                                            value(field, column, solution.get(column.name()))));
        }
        return row;
    }

    private @Nullable Object value(SelectedField field, Column column, @Nullable RDFNode value) {
        if (value == null) {
            return null;
        }
        Optional<ObjectType> type = QuestionFields.type(contract, column);
        if (type.isPresent()) {
            return objects.computeIfAbsent(
                            field,
                            one ->
                                    Selection.of(
                                            type.get(), one.getSelectionSet().getImmediateFields()))
                    .object(value.toString());
        }
        String written = value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
        return column.type() == ValueType.INTEGER ? (Object) Integer.valueOf(written) : written;
    }

    List<Selection> selections() {
        return List.copyOf(objects.values());
    }
}

package org.plangraph.api.graphql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.contract.Value;
import org.plangraph.api.graphql.schema.Names;

/**
 * Writes the conditions of a {@code where} as SPARQL. What must hold of an object's values becomes
 * patterns that the objects are found by; what is negated or one of several, filters.
 */
final class Conditions {

    private final Contract contract;
    private int variables;
    private int nested;

    /** So many of the above are negations or alternatives: what is inside finds no objects. */
    private int filters;

    /** The first search that finds objects, once it is known, if it is to go first. */
    private String lead = "";

    private boolean leads;

    /** Each level of conditions that are negated or one of several doubles what a query costs. */
    private static final int DEEPEST = 8;

    Conditions(Contract contract) {
        this.contract = contract;
    }

    /** A variable that no other condition uses. */
    private String fresh() {
        return "?w" + variables++;
    }

    /**
     * The elements of a group graph pattern that finds the objects of a type which keep all
     * conditions. A search goes first: it finds few of many objects, and the rest is looked up.
     *
     * @param variable of the objects
     */
    String found(ObjectType type, String variable, Map<String, Object> where) {
        leads = true;
        String rest = variable + " a " + Terms.iri(type.iri()) + " . " + of(type, variable, where);
        String found = lead + rest;
        leads = false;
        lead = "";
        return found;
    }

    /** A second search goes where its objects are known: it would find every pair otherwise. */
    private String text(String variable, String words) {
        String search = SearchedWords.of(words).pattern(variable);
        if (leads && filters == 0 && lead.isEmpty()) {
            lead = search;
            return "";
        }
        return search;
    }

    /**
     * The elements of a group graph pattern that holds where an object keeps all conditions.
     *
     * @param variable of the object
     */
    String of(ObjectType type, String variable, Map<String, Object> where) {
        StringBuilder all = new StringBuilder();
        withoutNulls(where)
                .forEach(
                        (name, condition) ->
                                all.append(one(type, variable, name, condition)).append(' '));
        return all.toString();
    }

    private String one(ObjectType type, String variable, String name, Object condition) {
        switch (name) {
            case "and" -> {
                return list(condition).stream()
                        .map(some -> of(type, variable, some))
                        .collect(Collectors.joining());
            }
            case "or" -> {
                enterFilter();
                List<Map<String, Object>> some = list(condition);
                String any =
                        some.stream()
                                .map(each -> "EXISTS { " + of(type, variable, each) + "}")
                                .collect(Collectors.joining(" || "));
                leaveFilter();
                return "FILTER(" + (some.isEmpty() ? "false" : any) + ")";
            }
            case "not" -> {
                enterFilter();
                String negated = of(type, variable, map(condition));
                leaveFilter();
                return "FILTER NOT EXISTS { " + negated + "}";
            }
            case "id" -> {
                return id(variable, map(condition));
            }
            case Names.TEXT -> {
                return text(variable, condition.toString());
            }
            default -> {
                return field(type.field(Names.conditioned(name)), variable, map(condition));
            }
        }
    }

    private void enterFilter() {
        enter();
        filters++;
    }

    private void leaveFilter() {
        nested--;
        filters--;
    }

    private void enter() {
        if (++nested > DEEPEST) {
            throw new LimitExceededException(
                    "In a where, at most "
                            + DEEPEST
                            + " of or, not, some, every and none may stand inside each other.");
        }
    }

    private static String id(String variable, Map<String, Object> condition) {
        StringBuilder all = new StringBuilder();
        condition.forEach(
                (operator, given) -> {
                    boolean several = operator.endsWith("in");
                    List<?> values = several ? (List<?>) given : List.of(given);
                    String iris =
                            values.stream()
                                    .map(value -> Terms.iri(value.toString()))
                                    .collect(Collectors.joining(", "));
                    boolean negated = operator.startsWith("n");
                    all.append("FILTER(")
                            .append(variable)
                            .append(negated ? " NOT IN (" : " IN (")
                            .append(iris)
                            .append(")) ");
                });
        return all.toString();
    }

    private String field(Field field, String variable, Map<String, Object> condition) {
        return field.value() instanceof Value.Reference reference
                ? object(field, contract.type(reference.type()), variable, condition)
                : plain(field, variable, condition);
    }

    private String object(
            Field field, ObjectType type, String variable, Map<String, Object> condition) {
        if (!field.many()) {
            String value = fresh();
            return step(field, variable, type, value) + of(type, value, condition);
        }
        StringBuilder all = new StringBuilder();
        condition.forEach(
                (quantifier, given) -> {
                    String value = fresh();
                    String step = step(field, variable, type, value);
                    boolean filter = !quantifier.equals("some");
                    if (filter) {
                        enterFilter();
                    } else {
                        enter();
                    }
                    all.append(
                            switch (quantifier) {
                                case "some" -> step + of(type, value, map(given));
                                case "none" ->
                                        "FILTER NOT EXISTS { "
                                                + step
                                                + of(type, value, map(given))
                                                + "} ";
                                case "every" ->
                                        "FILTER NOT EXISTS { "
                                                + step
                                                + "FILTER NOT EXISTS { "
                                                + of(type, value, map(given))
                                                + "} } ";
                                default -> exists(given, step);
                            });
                    if (filter) {
                        leaveFilter();
                    } else {
                        nested--;
                    }
                });
        return all.toString();
    }

    /** From an object to another; a way that leads to several classes says which one is meant. */
    static String step(Field field, String variable, ObjectType type, String value) {
        String step = variable + " " + field.path() + " " + value + " . ";
        return field.isDirect() ? step : step + value + " a " + Terms.iri(type.iri()) + " . ";
    }

    /** Along a path of fields; what is between is bound to variables named after the last. */
    static String steps(Contract contract, List<Field> path, String from, String value) {
        StringBuilder steps = new StringBuilder();
        String at = from;
        for (int i = 0; i < path.size(); i++) {
            Field field = path.get(i);
            String to = i + 1 == path.size() ? value : value + "_" + i;
            steps.append(
                    field.value() instanceof Value.Reference reference
                            ? step(field, at, contract.type(reference.type()), to)
                            : at + " " + field.path() + " " + to + " . ");
            at = to;
        }
        return steps.toString();
    }

    private static String exists(Object wanted, String pattern) {
        return "FILTER " + (wanted.equals(true) ? "" : "NOT ") + "EXISTS { " + pattern + "} ";
    }

    private String plain(Field field, String variable, Map<String, Object> condition) {
        if (condition.size() == 1 && isString(field) && condition.get("eq") != null) {
            return variable
                    + " "
                    + field.path()
                    + " "
                    + Terms.string("" + condition.get("eq"))
                    + " . ";
        }
        List<String> tests = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        String value = fresh();
        String pattern = variable + " " + field.path() + " " + value + " . ";
        String side = Terms.compared(field.value(), value);
        condition.forEach(
                (operator, given) -> {
                    switch (operator) {
                        case "exists" -> all.append(exists(given, pattern));
                        case "ne", "nin" ->
                                all.append("FILTER NOT EXISTS { ")
                                        .append(pattern)
                                        .append("FILTER(")
                                        .append(side)
                                        .append(in(field.value(), given))
                                        .append(") } ");
                        case "eq", "in" -> tests.add(side + in(field.value(), given));
                        case "contains" ->
                                tests.add(
                                        "CONTAINS(" + side + ", " + Terms.string("" + given) + ")");
                        case "startsWith" ->
                                tests.add(
                                        "STRSTARTS("
                                                + side
                                                + ", "
                                                + Terms.string("" + given)
                                                + ")");
                        default ->
                                tests.add(
                                        side
                                                + " "
                                                + sign(operator)
                                                + " "
                                                + Terms.operand(field.value(), given));
                    }
                });
        if (!tests.isEmpty()) {
            all.append(pattern).append("FILTER(").append(String.join(" && ", tests)).append(") ");
        }
        return all.toString();
    }

    /** Strings can be looked up as they are; numbers are equal however they are written. */
    private static boolean isString(Field field) {
        return field.value() instanceof Value.Plain plain
                && plain.datatype() == Value.Datatype.STRING;
    }

    private static String in(Value value, Object given) {
        List<?> values = given instanceof List<?> several ? several : List.of(given);
        return values.stream()
                .map(one -> Terms.operand(value, one))
                .collect(Collectors.joining(", ", " IN (", ")"));
    }

    private static String sign(String operator) {
        return switch (operator) {
            case "gt" -> ">";
            case "gte" -> ">=";
            case "lt" -> "<";
            case "lte" -> "<=";
            default -> throw new IllegalArgumentException(operator);
        };
    }

    @SuppressWarnings("unchecked") // as the schema has it
    private static Map<String, Object> map(Object input) {
        return withoutNulls((Map<String, Object>) input);
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> input) {
        input.forEach(
                (name, value) -> {
                    if (value == null) {
                        throw new BadInputException(
                                name + " is null in a where: leave it out, or ask for exists.");
                    }
                });
        return input;
    }

    @SuppressWarnings("unchecked") // as the schema has it
    private static List<Map<String, Object>> list(Object input) {
        return (List<Map<String, Object>>) input;
    }
}

package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.contract.Value;
import org.plangraph.api.graphql.schema.Names;

/**
 * Groups of objects that have the same values at the ends of some paths, with how many they are and
 * what their numbers come to. One query counts; each path of numbers takes one more.
 */
final class Groups {

    /** Digits of an average behind the point. */
    private static final int SCALE = 6;

    private static final Set<String> OF_NUMBERS = Set.of("sum", "avg", "min", "max");

    private final Contract contract;
    private final SparqlSource source;
    private final ObjectType type;
    private final List<List<Field>> keys;
    private final String found;

    /** By the values of the keys, in the order of the counting query. */
    private final Map<List<RDFNode>, Map<String, Object>> groups = new LinkedHashMap<>();

    /**
     * Groups the objects of a type.
     *
     * @param by paths of fields with dots: {@code ledBy.bureaus}
     */
    Groups(
            Contract contract,
            SparqlSource source,
            ObjectType type,
            List<String> by,
            Map<String, Object> where) {
        this.contract = contract;
        this.source = source;
        this.type = type;
        if (by.isEmpty()) {
            throw new BadInputException(
                    "by is empty: name what to group by, such as [\"district\"].");
        }
        this.keys = by.stream().map(path -> path(type, path)).toList();
        StringBuilder pattern =
                new StringBuilder(new Conditions(contract).found(type, "?v", where));
        for (int i = 0; i < keys.size(); i++) {
            pattern.append(steps(keys.get(i), "?g" + i));
        }
        this.found = pattern.toString();
    }

    /** The fields of a path. */
    private List<Field> path(ObjectType from, String path) {
        List<Field> fields = new ArrayList<>();
        @Nullable ObjectType at = from;
        for (String name : path.split("\\.", -1)) {
            ObjectType here = at;
            if (here == null || here.fields().stream().noneMatch(f -> f.name().equals(name))) {
                throw new BadInputException(
                        "\""
                                + path
                                + "\" is no path: "
                                + (here == null ? "what is before " + name : here.name())
                                + " has no "
                                + name
                                + ".");
            }
            Field field = here.field(name);
            fields.add(field);
            at =
                    field.value() instanceof Value.Reference reference
                            ? contract.type(reference.type())
                            : null;
        }
        return fields;
    }

    private String steps(List<Field> path, String value) {
        return Conditions.steps(contract, path, "?v", value);
    }

    /** Counts, also different values of some paths. */
    void count(Set<String> distinct) {
        List<String> paths = List.copyOf(distinct);
        StringBuilder heads = new StringBuilder(" (COUNT(DISTINCT ?v) AS ?n)");
        StringBuilder patterns = new StringBuilder(found);
        for (int i = 0; i < paths.size(); i++) {
            heads.append(" (COUNT(DISTINCT ?d").append(i).append(") AS ?d").append(i).append("n)");
            patterns.append("OPTIONAL { ")
                    .append(steps(path(type, paths.get(i)), "?d" + i))
                    .append("} ");
        }
        source.select(
                "SELECT" + names() + heads + " WHERE { " + patterns + "} GROUP BY" + names(),
                row -> {
                    Map<String, Object> group =
                            groups.computeIfAbsent(values(row), k -> new HashMap<>());
                    group.put("count", row.getLiteral("n").getInt());
                    for (int i = 0; i < paths.size(); i++) {
                        group.put(
                                "countDistinct " + paths.get(i),
                                row.getLiteral("d" + i + "n").getInt());
                    }
                });
        // Without any object there is one row without keys.
        groups.keySet().removeIf(values -> values.stream().anyMatch(Objects::isNull));
    }

    /** What the numbers at the end of a path come to; each counts once, whichever way led to it. */
    void numbers(String of) {
        List<Field> path = path(type, of);
        Field last = path.get(path.size() - 1);
        if (!Terms.isNumber(last.value())) {
            throw new BadInputException("\"" + of + "\" leads to no numbers.");
        }
        String owner = path.size() == 1 ? "?v" : "?x_" + (path.size() - 2);
        source.select(
                "SELECT"
                        + names()
                        + " (SUM(?x) AS ?sum) (AVG(?x) AS ?avg) (MIN(?x) AS ?min) (MAX(?x) AS ?max)"
                        + " WHERE { { SELECT DISTINCT"
                        + names()
                        + " "
                        + owner
                        + " ?x WHERE { "
                        + found
                        + steps(path, "?x")
                        + "} } } GROUP BY"
                        + names(),
                row -> {
                    Map<String, Object> group = groups.get(values(row));
                    if (group != null) {
                        for (String what : OF_NUMBERS) {
                            if (row.contains(what)) {
                                group.put(what + " " + of, number(row, what));
                            }
                        }
                    }
                });
    }

    private static BigDecimal number(QuerySolution row, String what) {
        BigDecimal number = new BigDecimal(row.getLiteral(what).getLexicalForm());
        return what.equals("avg") && number.scale() > SCALE
                ? number.setScale(SCALE, RoundingMode.HALF_UP)
                : number;
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            names.append(" ?g").append(i);
        }
        return names.toString();
    }

    private List<RDFNode> values(QuerySolution row) {
        List<RDFNode> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(row.get("g" + i));
        }
        return values;
    }

    /**
     * The groups that are left, in their order.
     *
     * @param arguments of the field: having, orderBy, first
     */
    @SuppressWarnings("unchecked") // as the schema has it
    List<Map.Entry<List<RDFNode>, Map<String, Object>>> chosen(Map<String, Object> arguments) {
        Having having = Having.of(arguments);
        List<Map<String, Object>> orderBy =
                (List<Map<String, Object>>) given(arguments, "orderBy", List.of());
        Stretch stretch = Stretch.of("Groups", arguments);
        Comparator<Map.Entry<List<RDFNode>, Map<String, Object>>> order =
                Comparator.comparing(group -> group.getKey().toString());
        for (int i = orderBy.size() - 1; i >= 0; i--) {
            order = by(orderBy.get(i)).thenComparing(order);
        }
        return groups.entrySet().stream()
                .filter(group -> having.holds(group.getValue()))
                .sorted(order)
                .skip(stretch.offset())
                .limit(stretch.first())
                .toList();
    }

    /** An argument; null is as good as none. */
    static Object given(Map<String, Object> arguments, String name, Object none) {
        Object value = arguments.get(name);
        return value == null ? none : value;
    }

    private static Comparator<Map.Entry<List<RDFNode>, Map<String, Object>>> by(
            Map<String, Object> one) {
        if (one.size() != 1) {
            throw new BadInputException(
                    "Each part of orderBy is one key, such as {count: DESC}; here are "
                            + one.keySet()
                            + ".");
        }
        Map.Entry<String, Object> only = one.entrySet().iterator().next();
        String name = only.getKey();
        if (only.getValue() == null) {
            throw new BadInputException("orderBy: " + name + " is null.");
        }
        String direction = only.getValue().toString();
        if (only.getValue() instanceof Map<?, ?> of) {
            name = name + " " + of.get("of");
            direction = String.valueOf(of.get("direction"));
        }
        String what = name;
        boolean descending = direction.startsWith("DESC");
        boolean nullsFirst = direction.endsWith("FIRST");
        Comparator<BigDecimal> numbers =
                descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                group -> decimal(group.getValue().get(what)),
                nullsFirst ? Comparator.nullsFirst(numbers) : Comparator.nullsLast(numbers));
    }

    static @Nullable BigDecimal decimal(@Nullable Object number) {
        return number == null ? null : new BigDecimal(number.toString());
    }

    /** The field at the end of a key's path. */
    Field end(int key) {
        List<Field> path = keys.get(key);
        return path.get(path.size() - 1);
    }

    /** What the selected fields and the order ask to be worked out. */
    @SuppressWarnings("unchecked") // as the schema has it
    static Asked asked(Map<String, Object> arguments, List<SelectedField> fields) {
        Set<String> distinct = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (SelectedField field : fields) {
            add(field.getName(), field.getArguments().get("of"), distinct, numbers);
        }
        Having.of(arguments).of((name, of) -> add(name, of, distinct, numbers));
        for (Map<String, Object> one :
                (List<Map<String, Object>>) given(arguments, "orderBy", List.of())) {
            one.forEach(
                    (name, given) -> {
                        if (given instanceof Map<?, ?> of) {
                            add(name, of.get("of"), distinct, numbers);
                        }
                    });
        }
        return new Asked(distinct, numbers);
    }

    private static void add(
            String name, @Nullable Object of, Set<String> distinct, Set<String> numbers) {
        if (of != null) {
            (OF_NUMBERS.contains(name) ? numbers : distinct).add(of.toString());
        }
    }

    /**
     * What is to be worked out.
     *
     * @param distinct paths whose different values are counted
     * @param numbers paths that lead to numbers
     */
    record Asked(Set<String> distinct, Set<String> numbers) {}

    /** A figure of a group under the key of the response. */
    static @Nullable Object figure(SelectedField field, Map<String, Object> group) {
        Object of = field.getArguments().get("of");
        Object figure = group.get(of == null ? field.getName() : field.getName() + " " + of);
        return figure instanceof BigDecimal number ? number.toPlainString() : figure;
    }

    /** Whether a selected field is one of the keys. */
    static boolean isKeys(SelectedField field) {
        return field.getName().equals(Names.KEYS);
    }
}

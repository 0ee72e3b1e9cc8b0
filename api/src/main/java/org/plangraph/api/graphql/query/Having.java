package org.plangraph.api.graphql.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.schema.Names;

/** What must hold of the figures of a group for it to be in the answer. */
final class Having {

    private final List<Condition> conditions = new ArrayList<>();

    /**
     * A condition on one figure.
     *
     * @param of the path its values come from, null for the count
     * @param tests by sign: {@code gte} and so on
     */
    private record Condition(String figure, @Nullable String of, Map<?, ?> tests) {

        String name() {
            return of == null ? figure : figure + " " + of;
        }
    }

    private Having() {}

    /** The conditions in the arguments of a field of groups. */
    @SuppressWarnings("unchecked") // as the schema has it
    static Having of(Map<String, Object> arguments) {
        Having having = new Having();
        ((Map<String, Object>) Groups.given(arguments, "having", Map.of()))
                .forEach(
                        (figure, said) -> {
                            if (figure.equals(Names.COUNT) && said instanceof Map<?, ?> tests) {
                                having.conditions.add(new Condition(figure, null, tests));
                            } else if (said instanceof List<?> several) {
                                for (Object one : several) {
                                    Map<?, ?> tests = (Map<?, ?>) one;
                                    having.conditions.add(
                                            new Condition(
                                                    figure,
                                                    String.valueOf(tests.get("of")),
                                                    tests));
                                }
                            }
                        });
        return having;
    }

    /** Tells each figure and path that has to be worked out. */
    void of(BiConsumer<String, String> asked) {
        for (Condition condition : conditions) {
            if (condition.of() != null) {
                asked.accept(condition.figure(), condition.of());
            }
        }
    }

    /**
     * Whether all conditions hold.
     *
     * @param group its figures by name, with the path behind the name where there is one
     */
    boolean holds(Map<String, Object> group) {
        return conditions.stream()
                .allMatch(one -> holds(Groups.decimal(group.get(one.name())), one.tests()));
    }

    private static boolean holds(@Nullable BigDecimal figure, Map<?, ?> tests) {
        return figure != null
                && tests.entrySet().stream()
                        .filter(one -> one.getValue() != null && !one.getKey().equals("of"))
                        .allMatch(
                                one ->
                                        holds(
                                                figure,
                                                one.getKey().toString(),
                                                new BigDecimal(one.getValue().toString())));
    }

    private static boolean holds(BigDecimal figure, String sign, BigDecimal other) {
        int order = figure.compareTo(other);
        return switch (sign) {
            case "eq" -> order == 0;
            case "ne" -> order != 0;
            case "gt" -> order > 0;
            case "gte" -> order >= 0;
            case "lt" -> order < 0;
            case "lte" -> order <= 0;
            default -> throw new IllegalArgumentException(sign);
        };
    }
}

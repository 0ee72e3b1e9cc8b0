package org.plangraph.api.graphql.query;

import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many objects a selection can have in its answer, before anything is asked: pages count as
 * full, as in GitHub's rate limits. What is counted without being shown is not counted here.
 */
public final class Cost {

    /** Parts of a list; its objects are counted with the list. */
    private static final Set<String> PARTS = Set.of("nodes", "edges", "node", "pageInfo", "keys");

    private Cost() {}

    /**
     * The objects of a field.
     *
     * @param arguments of the field: its page
     * @param below what is selected of each object
     */
    public static long of(Map<String, Object> arguments, List<SelectedField> below) {
        return size(arguments) * (1 + below(below));
    }

    private static long below(List<SelectedField> fields) {
        long all = 0;
        for (SelectedField field : fields) {
            List<SelectedField> inner = field.getSelectionSet().getImmediateFields();
            if (!inner.isEmpty()) {
                all +=
                        PARTS.contains(field.getName())
                                ? below(inner)
                                : of(field.getArguments(), inner);
            }
        }
        return all;
    }

    private static long size(Map<String, Object> arguments) {
        Object size =
                arguments.get("first") == null ? arguments.get("last") : arguments.get("first");
        if (arguments.get("ids") instanceof List<?> ids) {
            return ids.size();
        }
        return size instanceof Integer number ? Math.max(0, number) : 1;
    }
}

package org.plangraph.api.graphql.query;

import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.api.graphql.schema.Names;

/**
 * How many objects a request can have in its answer, before anything is asked: pages count as full,
 * as in GitHub's rate limits. What is counted without being shown is not counted here.
 */
public final class Cost {

    /** Parts of a list; its objects are counted with the list. */
    private static final Set<String> PARTS = Set.of("nodes", "edges", "node", "pageInfo");

    private Cost() {}

    /** The objects of some fields, with all that is below them. */
    public static long of(List<ExecutableNormalizedField> fields) {
        return of(fields, 1);
    }

    /**
     * The same below a list of groups.
     *
     * @param keys so many each group has
     */
    private static long of(List<ExecutableNormalizedField> fields, int keys) {
        long all = 0;
        for (ExecutableNormalizedField field : fields) {
            if (field.hasChildren()) {
                all = plus(all, of(field, keys));
            }
        }
        return all;
    }

    private static long of(ExecutableNormalizedField field, int keys) {
        Map<String, Object> arguments = field.getResolvedArguments();
        int below = arguments.get("by") instanceof List<?> by ? by.size() : keys;
        long inner = of(field.getChildren(), below);
        if (PARTS.contains(field.getName()) && field.getLevel() > 1) {
            return inner;
        }
        return field.getName().equals(Names.KEYS)
                ? times(keys, inner)
                : times(size(arguments), plus(1, inner));
    }

    private static long size(Map<String, Object> arguments) {
        Object size =
                arguments.get("first") == null ? arguments.get("last") : arguments.get("first");
        if (arguments.get("ids") instanceof List<?> ids) {
            return ids.size();
        }
        return size instanceof Integer number ? Math.max(0, number) : 1;
    }

    private static long plus(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private static long times(long one, long other) {
        return other != 0 && one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
    }
}

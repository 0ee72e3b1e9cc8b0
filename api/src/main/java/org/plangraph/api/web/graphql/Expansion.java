package org.plangraph.api.web.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many fields and fragments a document comes to when each fragment stands at every place where
 * it is used. A few lines may come to billions; counted here without writing them out.
 */
final class Expansion {

    /** Stands for all that is more. */
    private static final long MANY = Long.MAX_VALUE / 4;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Long> counted = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private Expansion(Document document) {
        for (FragmentDefinition one : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(one.getName(), one);
        }
    }

    /** Of the largest operation of a document. */
    static long of(Document document) {
        Expansion expansion = new Expansion(document);
        long most = 0;
        for (OperationDefinition one : document.getDefinitionsOfType(OperationDefinition.class)) {
            most = Math.max(most, expansion.of(one.getSelectionSet()));
        }
        return most;
    }

    private long of(@Nullable SelectionSet selections) {
        long all = 0;
        if (selections != null) {
            for (Selection<?> one : selections.getSelections()) {
                all = Math.min(MANY, all + 1 + below(one));
            }
        }
        return all;
    }

    private long below(Selection<?> selection) {
        if (selection instanceof Field field) {
            return of(field.getSelectionSet());
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet());
        }
        return selection instanceof FragmentSpread spread ? of(spread.getName()) : 0;
    }

    /** A fragment within itself is refused as not valid; here it counts nothing. */
    private long of(String fragment) {
        Long known = counted.get(fragment);
        if (known != null) {
            return known;
        }
        FragmentDefinition definition = fragments.get(fragment);
        if (definition == null || !open.add(fragment)) {
            return 0;
        }
        long count = of(definition.getSelectionSet());
        open.remove(fragment);
        counted.put(fragment, count);
        return count;
    }
}

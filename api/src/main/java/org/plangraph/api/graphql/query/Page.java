package org.plangraph.api.graphql.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.ObjectType;

/**
 * Which part of a list is asked for (GraphQL Cursor Connections Specification): the first or last
 * so many, behind or before a place.
 *
 * @param size from 1 to {@value #LARGEST}
 * @param backwards whether the last are asked for
 * @param order what they are ordered by; for the last the other way round
 * @param from where it begins, in that order; null for the beginning
 */
record Page(int size, boolean backwards, List<Key> order, @Nullable Cursor from) {

    static final int LARGEST = 100;

    /** An object and its place. */
    record Entry(String iri, Cursor place) {}

    /**
     * The page that the arguments of a connection ask for.
     *
     * @throws BadInputException where they contradict each other or ask for too much
     */
    @SuppressWarnings("unchecked") // as the schema has it
    static Page of(
            Contract contract,
            ObjectType type,
            String field,
            Map<String, Object> arguments,
            Connection.Parts shown) {
        Integer last = (Integer) arguments.get("last");
        Integer first = (Integer) arguments.get("first");
        if (first == null && last == null && !shown.showsObjects()) {
            first = 1;
        }
        if ((first == null) == (last == null)) {
            throw new BadInputException(
                    field
                            + ": say first or last, from 1 to "
                            + LARGEST
                            + ", such as "
                            + field
                            + "(first: 20).");
        }
        boolean backwards = first == null;
        int size = first == null ? (last == null ? 0 : last) : first;
        if (size < 1 || size > LARGEST) {
            throw new BadInputException(
                    field
                            + (backwards ? "(last: " : "(first: ")
                            + size
                            + "): a page has 1 to "
                            + LARGEST
                            + " objects.");
        }
        String wrong = backwards ? "after" : "before";
        if (arguments.get(wrong) != null) {
            throw new BadInputException(
                    field
                            + ": "
                            + wrong
                            + " does not go with "
                            + (backwards ? "last" : "first")
                            + ".");
        }
        List<Key> keys =
                Key.of(contract, type, (List<Map<String, Object>>) arguments.get("orderBy"));
        List<Key> order = backwards ? keys.stream().map(Key::reversed).toList() : keys;
        String cursor = (String) arguments.get(backwards ? "before" : "after");
        return new Page(size, backwards, order, cursor == null ? null : Cursor.of(cursor, order));
    }

    /**
     * What is on the page.
     *
     * @param found in the order of the page, one more than its size where there are more
     */
    Slice slice(List<Entry> found) {
        boolean more = found.size() > size;
        List<Entry> entries = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backwards) {
            Collections.reverse(entries);
        }
        return new Slice(entries, more, this);
    }

    /** From all there is, in any order. */
    Slice of(List<Entry> all) {
        var comparator = Cursor.comparator(order);
        List<Entry> behind =
                all.stream()
                        .filter(
                                entry ->
                                        from == null || comparator.compare(entry.place(), from) > 0)
                        .sorted((one, other) -> comparator.compare(one.place(), other.place()))
                        .limit(size + 1L)
                        .toList();
        return slice(behind);
    }

    /** The objects of a page, in the order that was asked for. */
    record Slice(List<Entry> entries, boolean more, Page page) {

        Map<String, Object> pageInfo() {
            boolean moved = page.from() != null;
            Map<String, Object> info = new LinkedHashMap<>();
            info.put("hasNextPage", page.backwards() ? moved : more);
            info.put("hasPreviousPage", page.backwards() ? more : moved);
            info.put(
                    "startCursor",
                    entries.isEmpty() ? null : entries.get(0).place().written(page.order()));
            info.put(
                    "endCursor",
                    entries.isEmpty()
                            ? null
                            : entries.get(entries.size() - 1).place().written(page.order()));
            return info;
        }
    }
}

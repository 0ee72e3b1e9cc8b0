package org.plangraph.api.graphql.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.contract.Value;

/**
 * What one query finds out: the values of fields of objects, of whatever types, that stand on one
 * level of a selection. Properties as the graph has them are found by lookups of object and
 * property; each other way, and each list with conditions or an order, is a branch of its own.
 */
final class Level {

    private final Contract contract;

    private final List<Pattern> patterns = new ArrayList<>();
    private int mostKeys;

    /** By object and property. */
    private final Map<String, Map<String, Set<RDFNode>>> direct = new HashMap<>();

    private final List<Branch> asked = new ArrayList<>();

    Level(Contract contract) {
        this.contract = contract;
    }

    /** What is to hold of ?s, one of some objects. */
    private record Pattern(Set<String> objects, String rest) {}

    /** A branch and, by object, what it found. */
    private record Branch(@Nullable Page page, Map<String, Map<String, Found>> found) {}

    /** A value and the values of its keys. */
    private record Found(RDFNode node, Cursor place) {}

    /** Asks for properties of some objects as they stand in the graph. */
    void ask(Set<String> objects, Set<String> properties) {
        if (!objects.isEmpty() && !properties.isEmpty()) {
            String named = properties.stream().map(Terms::iri).collect(Collectors.joining(" "));
            patterns.add(new Pattern(objects, "VALUES ?p { " + named + " } ?s ?p ?v "));
        }
    }

    /**
     * Asks for a field that goes another way.
     *
     * @return number of the branch
     */
    int ask(Set<String> objects, Field field) {
        String step =
                field.value() instanceof Value.Reference reference
                        ? Conditions.step(field, "?s", contract.type(reference.type()), "?v")
                        : "?s " + field.path() + " ?v . ";
        return branch(objects, step, null);
    }

    /**
     * Asks for a list of objects that keep conditions, for an order.
     *
     * @return number of the branch
     */
    int ask(
            Set<String> objects,
            Field field,
            ObjectType type,
            Map<String, Object> where,
            Page page) {
        StringBuilder pattern = new StringBuilder(Conditions.step(field, "?s", type, "?v"));
        pattern.append(new Conditions(contract).of(type, "?v", where));
        for (int i = 0; i < page.order().size(); i++) {
            pattern.append(page.order().get(i).pattern(contract, "?v", "?k" + i));
        }
        mostKeys = Math.max(mostKeys, page.order().size());
        return branch(objects, pattern.toString(), page);
    }

    private int branch(Set<String> objects, String pattern, @Nullable Page page) {
        int number = asked.size();
        asked.add(new Branch(page, new HashMap<>()));
        if (!objects.isEmpty()) {
            patterns.add(new Pattern(objects, pattern + "BIND(" + number + " AS ?f) "));
        }
        return number;
    }

    /** Sends the one query, where anything was asked for. */
    void run(SparqlSource source) {
        if (!patterns.isEmpty()) {
            source.select(query(), this::take);
        }
    }

    private Template query() {
        StringBuilder before = new StringBuilder("SELECT ?f ?s ?p ?v");
        for (int i = 0; i < mostKeys; i++) {
            before.append(" ?k").append(i);
        }
        before.append(" WHERE { ");
        List<String> parts = new ArrayList<>();
        for (Pattern pattern : patterns) {
            parts.add(before + "{ VALUES ?s { ");
            before = new StringBuilder(" } ").append(pattern.rest()).append("} UNION ");
        }
        parts.add(before.substring(0, before.length() - "UNION ".length()) + "}");
        return new Template(parts, patterns.stream().map(Pattern::objects).toList());
    }

    private void take(QuerySolution row) {
        String object = row.getResource("s").getURI();
        RDFNode value = row.get("v");
        if (row.contains("f")) {
            Branch branch = asked.get(row.getLiteral("f").getInt());
            Cursor place = place(row, branch.page());
            Map<String, Found> found =
                    branch.found().computeIfAbsent(object, o -> new LinkedHashMap<>());
            found.merge(
                    value.toString(),
                    new Found(value, place),
                    (one, other) -> joined(one, other, branch.page()));
        } else {
            direct.computeIfAbsent(object, o -> new HashMap<>())
                    .computeIfAbsent(row.getResource("p").getURI(), p -> new LinkedHashSet<>())
                    .add(value);
        }
    }

    /** Of several values of a key one counts, as in the query for a page. */
    private static Found joined(Found one, Found other, @Nullable Page page) {
        return page == null
                ? one
                : new Found(one.node(), one.place().joined(other.place(), page.order()));
    }

    /** The place of a row that binds ?k0, ?k1 …. */
    static Cursor place(QuerySolution row, @Nullable Page page) {
        List<@Nullable Object> values = new ArrayList<>();
        int keys = page == null ? 0 : page.order().size();
        for (int i = 0; i < keys; i++) {
            RDFNode value = row.get("k" + i);
            if (value == null) {
                values.add(null);
            } else {
                String written = value.asLiteral().getLexicalForm();
                values.add(
                        page != null && page.order().get(i).isNumber() ? number(written) : written);
            }
        }
        return new Cursor(values);
    }

    /** What is no number although the shapes say so is as good as no value. */
    private static @Nullable BigDecimal number(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The values of a property, in a fixed order. */
    List<RDFNode> values(String object, String property) {
        return direct.getOrDefault(object, Map.of()).getOrDefault(property, Set.of()).stream()
                .sorted(Comparator.comparing(RDFNode::toString))
                .toList();
    }

    /** What a branch found for an object, in a fixed order. */
    List<RDFNode> values(String object, int branch) {
        return asked.get(branch).found().getOrDefault(object, Map.of()).values().stream()
                .map(Found::node)
                .sorted(Comparator.comparing(RDFNode::toString))
                .toList();
    }

    /** The objects that a branch found, with their places. */
    List<Page.Entry> entries(String object, int branch) {
        return asked.get(branch).found().getOrDefault(object, Map.of()).values().stream()
                .map(found -> new Page.Entry(found.node().toString(), found.place()))
                .toList();
    }
}

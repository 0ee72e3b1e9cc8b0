package org.plangraph.api.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.sparql.ReadingQuery;
import org.plangraph.api.sparql.UnusableQueryException;
import org.plangraph.queries.Catalogue;
import org.plangraph.queries.Column;
import org.plangraph.queries.Question;
import org.plangraph.queries.UnacceptableArgumentException;
import org.plangraph.queries.ValueType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be exported, in the words of requests and of the command line: a root (by IRI, or all
 * things in the answer of a question or a GraphQL selection), or the statements that a CONSTRUCT
 * query makes or a GraphQL selection shows.
 *
 * @param words as given: root, question, query, graphql, variables, profile, and the values of the
 *     question
 * @param profile what belongs to the part beside its roots
 */
public record ExportRequest(Map<String, String> words, Profile profile) {

    public static final String ROOT = "root";
    public static final String QUESTION = "question";
    public static final String QUERY = "query";
    public static final String PROFILE = "profile";

    public static final String GRAPHQL = "graphql";
    public static final String VARIABLES = "variables";

    private static final List<String> ROOTS = List.of(ROOT, QUESTION, QUERY, GRAPHQL);
    private static final Set<String> OWN =
            Set.of(ROOT, QUESTION, QUERY, GRAPHQL, VARIABLES, PROFILE);

    private static final JsonMapper JSON = new JsonMapper();

    public ExportRequest {
        words = Map.copyOf(words);
    }

    /**
     * Reads the words.
     *
     * @throws UnusableExportException where they are not those of an export
     */
    public static ExportRequest of(Map<String, String> words) {
        if (ROOTS.stream().filter(words::containsKey).count() != 1) {
            throw new UnusableExportException(
                    "Say what to export, one of root=IRI, question=NAME, query=CONSTRUCT … or"
                            + " graphql={ … }; such as"
                            + " root=https://w3id.org/plangraph/id/district/370102.");
        }
        if (words.containsKey(VARIABLES) && !words.containsKey(GRAPHQL)) {
            throw new UnusableExportException(
                    "variables: they belong to graphql, which is missing.");
        }
        if (!words.containsKey(QUESTION)) {
            for (String word : words.keySet()) {
                if (!OWN.contains(word)) {
                    throw new UnusableExportException(
                            "\"" + word + "\" is no word of an export without a question.");
                }
            }
        }
        String profile = words.get(PROFILE);
        if (words.containsKey(QUERY) && profile != null) {
            throw new UnusableExportException(
                    "profile: a query makes its own statements; leave one of them out.");
        }
        return new ExportRequest(
                new LinkedHashMap<>(words),
                Profile.of(profile == null ? (words.containsKey(ROOT) ? "plan" : "cbd") : profile));
    }

    /**
     * Finds the part; inside one snapshot.
     *
     * @param selections answers GraphQL from the same source
     * @throws UnusableExportException where there is none, or it is too large
     */
    public Part part(SparqlSource source, Parts parts, Catalogue questions, Selections selections) {
        String root = words.get(ROOT);
        if (root != null) {
            if (!root.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]+")) {
                throw new UnusableExportException(
                        "root: \""
                                + root
                                + "\" is no absolute IRI, such as"
                                + " https://w3id.org/plangraph/id/district/370102.");
            }
            return parts.around(List.of(root), profile);
        }
        String query = words.get(QUERY);
        if (query != null) {
            return constructed(query, source, parts);
        }
        String document = words.get(GRAPHQL);
        return document == null
                ? parts.around(answered(source, questions), profile)
                : selected(selections.select(document, variables()), parts);
    }

    private Map<String, Object> variables() {
        try {
            Map<String, Object> variables =
                    JSON.readValue(words.getOrDefault(VARIABLES, "{}"), new TypeReference<>() {});
            if (variables != null) {
                return variables;
            }
        } catch (JacksonException e) {
            throw new UnusableExportException(
                    "variables: they are no JSON object (" + e.getOriginalMessage() + ").");
        }
        throw new UnusableExportException("variables: they are no JSON object.");
    }

    /** What a selection shows or, where a profile is given, what belongs to its objects. */
    private Part selected(Model model, Parts parts) {
        if (model.isEmpty()) {
            throw new UnusableExportException("graphql: the selection shows nothing of the graph.");
        }
        if (words.containsKey(PROFILE)) {
            return parts.around(
                    model.listResourcesWithProperty(RDF.type).mapWith(Resource::getURI).toList(),
                    profile);
        }
        return parts.of(
                quads ->
                        model.getGraph()
                                .find()
                                .mapWith(one -> Quad.create(Quad.defaultGraphIRI, one))
                                .forEach(quads));
    }

    /** The things in the rows of the question. */
    private List<String> answered(SparqlSource source, Catalogue questions) {
        String name = words.getOrDefault(QUESTION, "");
        Question question =
                questions
                        .find(name)
                        .orElseThrow(
                                () ->
                                        new UnusableExportException(
                                                "question: there is no \"" + name + "\"."));
        Map<String, String> arguments = new LinkedHashMap<>(words);
        arguments.keySet().removeAll(OWN);
        List<String> columns =
                question.columns().stream()
                        .filter(column -> column.type() == ValueType.IRI)
                        .map(Column::name)
                        .toList();
        Set<String> things = new LinkedHashSet<>();
        try {
            source.select(
                    question.bind(arguments).serialize(),
                    row ->
                            columns.forEach(
                                    column -> {
                                        RDFNode value = row.get(column);
                                        if (value != null && value.isURIResource()) {
                                            things.add(value.asResource().getURI());
                                        }
                                    }));
        } catch (UnacceptableArgumentException e) {
            throw new UnusableExportException(String.valueOf(e.getMessage()));
        }
        if (things.isEmpty()) {
            throw new UnusableExportException(
                    "question: the answer of " + name + " has no things in it.");
        }
        return new ArrayList<>(things);
    }

    private static Part constructed(String text, SparqlSource source, Parts parts) {
        Query query;
        try {
            query = ReadingQuery.parse(text);
        } catch (UnusableQueryException e) {
            throw new UnusableExportException("query: " + e.getMessage());
        }
        if (!query.isConstructType()) {
            throw new UnusableExportException("query: it is no CONSTRUCT query.");
        }
        List<Triple> template = query.getConstructTemplate().getTriples();
        if (template.stream().anyMatch(ExportRequest::hasBlank)) {
            throw new UnusableExportException(
                    "query: blank nodes in its template would be others each time; use IRIs.");
        }
        Query select = query.cloneQuery();
        select.setQuerySelectType();
        select.setQueryResultStar(false);
        select.resetResultVars();
        Set<Var> variables = new LinkedHashSet<>();
        template.forEach(one -> Vars.addVarsFromTriple(variables, one));
        if (query.hasGroupBy()) {
            // The others have no value in a group.
            variables.retainAll(query.getGroupBy().getVars());
        }
        if (variables.isEmpty()) {
            select.addResultVar("none");
        }
        variables.forEach(select::addResultVar);
        return parts.of(
                quads ->
                        source.select(
                                select.serialize(),
                                row -> statements(template, row).forEach(quads)));
    }

    /** What the template makes of a row. */
    private static List<Quad> statements(List<Triple> template, QuerySolution row) {
        BindingBuilder binding = Binding.builder();
        row.varNames()
                .forEachRemaining(
                        name -> {
                            RDFNode value = row.get(name);
                            if (value != null) {
                                binding.add(Var.alloc(name), value.asNode());
                            }
                        });
        Binding values = binding.build();
        List<Quad> quads = new ArrayList<>();
        for (Triple one : template) {
            Triple triple = Substitute.substitute(one, values);
            if (triple.isConcrete()
                    && (triple.getSubject().isURI() || triple.getSubject().isBlank())
                    && triple.getPredicate().isURI()) {
                quads.add(Quad.create(Quad.defaultGraphIRI, triple));
            }
        }
        return quads;
    }

    private static boolean hasBlank(Triple triple) {
        return isBlank(triple.getSubject()) || isBlank(triple.getObject());
    }

    private static boolean isBlank(Node node) {
        return node.isBlank() || (node.isVariable() && Var.isBlankNodeVar(node));
    }

    /** A name for the file, from what was asked, without an ending. */
    public String fileName() {
        String root = words.get(ROOT);
        String name =
                root == null
                        ? words.getOrDefault(
                                QUESTION, words.containsKey(GRAPHQL) ? "selection" : "query")
                        : root.replaceFirst(".*/id/", "");
        return "plangraph-" + name.replaceAll("[^A-Za-z0-9.-]+", "-");
    }
}

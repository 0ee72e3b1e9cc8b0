package org.plangraph.api.store.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.vocabulary.XSD;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/**
 * {@code text:query} of jena-text. Where no more than the subjects of all hits is asked for, each
 * comes once, and they are found once for a query however many rows it goes through; all other
 * forms (score, graph, property, a limit) are jena-text's own.
 */
final class SearchFunction extends TextQueryPF {

    /** The name of the function. */
    static final String IRI = TextQuery.NS + "query";

    private static final Symbol FOUND = Symbol.create("plangraph.text.found");

    private @Nullable PlanTextIndex index;

    @Override
    public void build(
            PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        if (!(context.getContext().get(TextQuery.textIndex) instanceof PlanTextIndex ours)) {
            throw new QueryBuildException(
                    "text:query needs a text index, which a store has while it is served.");
        }
        index = ours;
        super.build(subject, predicate, object, context);
    }

    @Override
    public QueryIterator exec(
            Binding binding,
            PropFuncArg argSubject,
            Node predicate,
            PropFuncArg argObject,
            ExecutionContext context) {
        PropFuncArg object = Substitute.substitute(argObject, binding);
        try {
            known(object);
            Whole whole = argSubject.isList() ? null : Whole.of(object);
            if (whole == null) {
                return super.exec(binding, argSubject, predicate, argObject, context);
            }
            Node subject = Substitute.substitute(argSubject, binding).getArg();
            Set<Node> found = found(whole, context);
            if (!(subject instanceof Var variable)) {
                return found.contains(subject)
                        ? IterLib.result(binding, context)
                        : IterLib.noResults(context);
            }
            return QueryIterPlainWrapper.create(
                    found.stream()
                            .map(node -> BindingFactory.binding(binding, variable, node))
                            .iterator(),
                    context);
        } catch (TextIndexParseException
                | IllegalArgumentException
                | TooComplexToDeterminizeException e) {
            // The latter two: a regular expression between strokes that is none, or too large.
            throw new QueryExecException(
                    "text:query does not understand the text: put words with special characters"
                            + " into quotation marks. ("
                            + String.valueOf(e.getMessage())
                                    .replaceAll("(?s)\\RWas expecting.*", "")
                            + ")",
                    e);
        }
    }

    /** A misspelt property is a mistake, not one without texts. */
    private void known(PropFuncArg object) {
        if (!object.isList() || index == null) {
            return;
        }
        for (Node argument : object.getArgList()) {
            if (argument.isURI() && index.getDocDef().getField(argument) == null) {
                throw new QueryExecException(
                        "The texts of <" + argument.getURI() + "> are not searched.");
            }
        }
    }

    /** What is found does not change while a query runs. */
    private Set<Node> found(Whole whole, ExecutionContext context) {
        if (index == null) {
            return Set.of();
        }
        PlanTextIndex here = index;
        @Nullable String graph = graph(context);
        Map<List<Object>, Set<Node>> all = all(context.getContext());
        synchronized (all) {
            return all.computeIfAbsent(
                    Arrays.asList(whole, graph),
                    key -> here.subjects(whole.words(), whole.properties(), graph));
        }
    }

    private static Map<List<Object>, Set<Node>> all(Context context) {
        Map<List<Object>, Set<Node>> all = context.get(FOUND);
        if (all == null) {
            all = new HashMap<>();
            context.set(FOUND, all);
        }
        return all;
    }

    /** The graph that the pattern asks, null for all. */
    private static @Nullable String graph(ExecutionContext context) {
        if (!(context.getActiveGraph() instanceof NamedGraph named)) {
            return null;
        }
        Node name = named.getGraphName();
        return name == null || Quad.isUnionGraph(name) || Quad.isDefaultGraph(name)
                ? null
                : TextQueryFuncs.graphNodeToString(name);
    }

    /**
     * Arguments that ask for all subjects.
     *
     * @param properties of whose texts, empty for any
     */
    private record Whole(List<Resource> properties, String words) {

        static @Nullable Whole of(PropFuncArg object) {
            List<Node> arguments = object.isList() ? object.getArgList() : List.of(object.getArg());
            List<Resource> properties = new ArrayList<>();
            int at = 0;
            for (; at < arguments.size() && arguments.get(at).isURI(); at++) {
                properties.add(ResourceFactory.createResource(arguments.get(at).getURI()));
            }
            boolean text = at < arguments.size() && isText(arguments.get(at));
            return text && isUnlimited(arguments.subList(at + 1, arguments.size()))
                    ? new Whole(properties, arguments.get(at).getLiteralLexicalForm())
                    : null;
        }

        private static boolean isText(Node node) {
            return node.isLiteral()
                    && node.getLiteralLanguage().isEmpty()
                    && node.getLiteralDatatypeURI().equals(XSD.xstring.getURI());
        }

        /** The greatest limit that there is cuts nothing. */
        private static boolean isUnlimited(List<Node> behind) {
            return behind.isEmpty()
                    || (behind.size() == 1
                            && behind.get(0).isLiteral()
                            && behind.get(0)
                                    .getLiteralLexicalForm()
                                    .equals(String.valueOf(Integer.MAX_VALUE)));
        }
    }
}

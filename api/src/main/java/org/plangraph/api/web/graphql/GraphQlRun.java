package org.plangraph.api.web.graphql;

import graphql.introspection.Introspection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.GraphQlService;
import org.plangraph.api.graphql.query.Explained;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.graphql.query.Subgraph;
import org.plangraph.api.sparql.Watch;
import org.plangraph.ontology.Definition;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;

/** Runs a request as a whole: one state of the store, one preference of languages, one deadline. */
final class GraphQlRun {

    /** A request with this header is told the queries it took, as {@code extensions.explain}. */
    private static final String EXPLAIN_HEADER = "PlanGraph-Explain";

    private static final String EXPLAIN = "explain";

    /** Short names of a graph that is written. */
    private static final Map<String, String> PREFIXES = Definition.shapes().getNsPrefixMap();

    private static final List<String> CHINESE = List.of("zh");

    private final WebGraphQlHandler handler;
    private final SparqlSource source;
    private final GraphQlSettings settings;

    GraphQlRun(WebGraphQlHandler handler, SparqlSource source, GraphQlSettings settings) {
        this.handler = handler;
        this.source = source;
        this.settings = settings;
    }

    /**
     * An answer.
     *
     * @param graph what was selected, where that was wanted
     */
    record Answer(WebGraphQlResponse response, @Nullable Model graph) {}

    /** Answers; failures are errors in the response. */
    Answer run(WebGraphQlRequest request, boolean wantsGraph, Watch watch) {
        boolean explains =
                request.getHeaders().containsHeader(EXPLAIN_HEADER)
                        || Boolean.TRUE.equals(request.getExtensions().get(EXPLAIN));
        List<Map<String, Object>> notes = Explained.notes();
        Subgraph graph = new Subgraph();
        Map<Object, Object> context = new LinkedHashMap<>();
        context.put(GraphQlService.LANGUAGES, languages(request.getHeaders()));
        context.put(GraphQlService.WATCH, watch);
        if (explains) {
            context.put(GraphQlService.NOTES, notes);
        }
        if (wantsGraph) {
            context.put(GraphQlService.SUBGRAPH, graph);
        }
        if (!settings.introspection()) {
            context.put(Introspection.INTROSPECTION_DISABLED, true);
        }
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context).build());
        return source.snapshot(
                () -> {
                    WebGraphQlResponse response =
                            Objects.requireNonNull(handler.handleRequest(request).block());
                    boolean whole = response.getErrors().isEmpty();
                    return new Answer(
                            explains ? explained(response, notes) : response,
                            wantsGraph && whole
                                    ? graph.model(source.within(watch), PREFIXES)
                                    : null);
                });
    }

    private static WebGraphQlResponse explained(
            WebGraphQlResponse response, List<Map<String, Object>> notes) {
        Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
        extensions.put(EXPLAIN, notes);
        return response.transform(builder -> builder.extensions(extensions));
    }

    /** en-US, then en (lookup of RFC 4647, section 3.4). */
    private static Stream<String> withItsLanguage(String range) {
        int region = range.indexOf('-');
        return region < 0 ? Stream.of(range) : Stream.of(range, range.substring(0, region));
    }

    /** RFC 9110, 12.5.4: by preference, Chinese behind all that are named. */
    private static List<String> languages(HttpHeaders headers) {
        try {
            return Stream.concat(
                            headers.getAcceptLanguage().stream()
                                    .map(Locale.LanguageRange::getRange)
                                    .filter(range -> !range.equals("*"))
                                    .flatMap(GraphQlRun::withItsLanguage),
                            CHINESE.stream())
                    .toList();
        } catch (IllegalArgumentException e) {
            return CHINESE;
        }
    }
}

package org.plangraph.api.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.api.graphql.GraphQlService;
import org.plangraph.api.graphql.query.Explained;
import org.plangraph.api.graphql.query.SparqlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/** What holds for a request as a whole: one state of the store, one preference of languages. */
final class GraphQlRequests implements WebGraphQlInterceptor {

    /** A request with this header is told the queries it took, as {@code extensions.explain}. */
    private static final String EXPLAIN = "PlanGraph-Explain";

    private static final List<String> CHINESE = List.of("zh");

    private final SparqlSource source;

    GraphQlRequests(SparqlSource source) {
        this.source = source;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        List<String> languages = languages(request.getHeaders());
        boolean explains = request.getHeaders().containsHeader(EXPLAIN);
        List<Map<String, Object>> notes = Explained.notes();
        request.configureExecutionInput(
                (input, builder) ->
                        builder.graphQLContext(
                                        context -> {
                                            context.of(GraphQlService.LANGUAGES, languages);
                                            if (explains) {
                                                context.of(GraphQlService.NOTES, notes);
                                            }
                                        })
                                .build());
        return Mono.fromCallable(() -> source.snapshot(() -> chain.next(request).block()))
                .map(GraphQlRequests::coded)
                .map(response -> explains ? explained(response, notes) : response);
    }

    private static WebGraphQlResponse explained(
            WebGraphQlResponse response, List<Map<String, Object>> notes) {
        return response.transform(builder -> builder.extensions(Map.of("explain", notes)));
    }

    /** RFC 9110, 12.5.4: by preference, Chinese behind all that are named. */
    private static List<String> languages(HttpHeaders headers) {
        try {
            List<String> named =
                    headers.getAcceptLanguage().stream()
                            .map(Locale.LanguageRange::getRange)
                            .filter(range -> !range.equals("*"))
                            .toList();
            return named.isEmpty() ? CHINESE : named;
        } catch (IllegalArgumentException e) {
            return CHINESE;
        }
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        if (response.getErrors().isEmpty()) {
            return response;
        }
        return response.transform(
                builder ->
                        builder.errors(
                                response.getErrors().stream()
                                        .map(GraphQlFailures::coded)
                                        .toList()));
    }
}

package org.plangraph.api.web.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.export.ExportFormat;
import org.plangraph.api.web.page.Answering;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What an answer can be written as. The first is what one who does not mind gets. */
enum AnswerForm {
    /** With status 200 also for documents that are not valid (GraphQL over HTTP, section 6.4.1). */
    JSON("application/json"),
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** The part of the graph that is selected. */
    TURTLE("text/turtle"),
    JSON_LD("application/ld+json"),
    N_TRIPLES("application/n-triples");

    private final String name;

    AnswerForm(String name) {
        this.name = name;
    }

    /** How it is written where it is RDF, null for JSON. */
    @Nullable RDFFormat rdf() {
        return switch (this) {
            case JSON, GRAPHQL_RESPONSE -> null;
            case TURTLE -> ExportFormat.TURTLE.format();
            case JSON_LD -> ExportFormat.JSONLD.format();
            case N_TRIPLES -> ExportFormat.NTRIPLES.format();
        };
    }

    /** For the header of the answer; N-Triples are UTF-8 without saying so. */
    MediaType mediaType() {
        return MediaType.parseMediaType(this == N_TRIPLES ? name : name + ";charset=utf-8");
    }

    /**
     * The form that is preferred (RFC 9110, section 12.5.1).
     *
     * @throws RefusedException where none is accepted
     */
    static AnswerForm of(List<MediaType> accepted) {
        if (accepted.isEmpty()) {
            return JSON;
        }
        return Answering.preferred(accepted, AnswerForm::matching)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        HttpStatus.NOT_ACCEPTABLE,
                                        GraphQlFailures.FailureCode.BAD_USER_INPUT,
                                        "Answers come as "
                                                + Arrays.stream(values())
                                                        .map(form -> form.name)
                                                        .collect(Collectors.joining(", "))
                                                + "; Accept names none of them."));
    }

    private static Optional<AnswerForm> matching(MediaType accepted) {
        return Arrays.stream(values())
                .filter(form -> accepted.includes(form.mediaType()))
                .findFirst();
    }
}

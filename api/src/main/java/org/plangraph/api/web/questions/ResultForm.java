package org.plangraph.api.web.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.plangraph.api.web.page.Answering;
import org.springframework.http.MediaType;

/**
 * What the answer of a question can be written as; the first is what one who does not mind gets.
 */
enum ResultForm {
    /** SPARQL 1.1 Query Results JSON Format. */
    JSON("json", "application/sparql-results+json"),
    /** SPARQL Query Results XML Format. */
    XML("xml", "application/sparql-results+xml"),
    /** SPARQL 1.1 Query Results CSV and TSV Formats. */
    CSV("csv", "text/csv;charset=utf-8"),
    TSV("tsv", "text/tab-separated-values;charset=utf-8"),
    /** A page to read. */
    HTML("html", "text/html;charset=utf-8");

    private final String extension;
    private final String mediaType;

    ResultForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** What writes it, where ARQ does. */
    Optional<Lang> language() {
        return switch (this) {
            case JSON -> Optional.of(ResultSetLang.RS_JSON);
            case XML -> Optional.of(ResultSetLang.RS_XML);
            case CSV -> Optional.of(ResultSetLang.RS_CSV);
            case TSV -> Optional.of(ResultSetLang.RS_TSV);
            case HTML -> Optional.empty();
        };
    }

    /** By the ending of a name. */
    static Optional<ResultForm> ofExtension(String extension) {
        return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
    }

    /** The one that is preferred (RFC 9110, section 12.5.1), where one is accepted. */
    static Optional<ResultForm> of(List<MediaType> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(JSON);
        }
        return Answering.preferred(
                accepted,
                type -> Arrays.stream(values()).filter(form -> form.matches(type)).findFirst());
    }

    private boolean matches(MediaType accepted) {
        return accepted.includes(mediaType())
                || (this == JSON && accepted.includes(MediaType.APPLICATION_JSON))
                || (this == XML && accepted.includes(MediaType.APPLICATION_XML));
    }
}

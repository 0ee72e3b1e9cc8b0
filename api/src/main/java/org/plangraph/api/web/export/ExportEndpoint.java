package org.plangraph.api.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.plangraph.api.export.Bundle;
import org.plangraph.api.export.ExportFormat;
import org.plangraph.api.export.ExportRequest;
import org.plangraph.api.export.Exporting;
import org.plangraph.api.export.GraphQlSelections;
import org.plangraph.api.export.Part;
import org.plangraph.api.export.Parts;
import org.plangraph.api.export.Provenance;
import org.plangraph.api.export.Selections;
import org.plangraph.api.export.UnusableExportException;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.sparql.Watch;
import org.plangraph.api.store.Store;
import org.plangraph.api.web.connection.Clients;
import org.plangraph.api.web.page.Answering;
import org.plangraph.api.web.questions.QuestionLibrary;
import org.plangraph.loader.Version;
import org.plangraph.queries.Catalogue;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Parts of the graph as files. What is wrong with a request is told before the first byte; the same
 * request on the same state of the store gives the same bytes.
 */
@Controller
class ExportEndpoint {

    private final SparqlSource source;
    private final Store store;
    private final GraphQlSource graphQl;
    private final QuestionLibrary questions;
    private final Clients clients;
    private final ExportSettings settings;
    private final Contract contract = Contract.standard();

    ExportEndpoint(
            SparqlSource source,
            Store store,
            GraphQlSource graphQl,
            QuestionLibrary questions,
            Clients clients,
            ExportSettings settings) {
        this.source = source;
        this.store = store;
        this.graphQl = graphQl;
        this.questions = questions;
        this.clients = clients;
        this.settings = settings;
    }

    /** One export. */
    @GetMapping("/export")
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ExportWords words = ExportWords.of(request);
            Watch watch = new Watch(settings.timeout());
            clients.<IOException>answer(
                    request, watch::cancel, () -> answer(words, watch, request, response));
        } catch (UnusableExportException e) {
            if (response.isCommitted()) {
                // A part that looked like the whole would be worse than a broken connection.
                throw e;
            }
            Answering.refuse(response, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (QueryDeniedException e) {
            Answering.refuse(
                    response, HttpStatus.FORBIDDEN, "The query reaches outside the graph.");
        } catch (QueryCancelledException e) {
            if (response.isCommitted()) {
                throw e;
            }
            Answering.refuse(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "This took too long and was stopped (plangraph.export.timeout): choose a"
                            + " smaller part.");
        } catch (QueryBuildException | QueryExecException e) {
            if (response.isCommitted()) {
                throw e;
            }
            Answering.refuse(response, HttpStatus.BAD_REQUEST, "query: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void answer(
            ExportWords words,
            Watch watch,
            HttpServletRequest request,
            HttpServletResponse response) {
        Catalogue catalogue = questions.catalogue();
        SparqlSource asked = source.within(watch);
        asked.<Boolean>snapshot(
                () -> {
                    String tag = asked.isLocal() ? tag(words, catalogue, request) : "";
                    if (!tag.isEmpty()
                            && new ServletWebRequest(request, response).checkNotModified(tag)) {
                        return true;
                    }
                    ExportFormat format = words.format();
                    Parts parts =
                            new Parts(asked, contract, format.hasGraphs(), settings.statements());
                    Selections selections = new GraphQlSelections(graphQl.graphQl(), source, watch);
                    Part part =
                            Exporting.written(
                                    words.wanted().part(asked, parts, catalogue, selections),
                                    format);
                    response.setContentType(words.contentType());
                    response.setHeader(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"" + words.fileName() + "\"");
                    response.setHeader("PlanGraph-Statements", String.valueOf(part.size()));
                    try {
                        new Download(request, response, tag)
                                .send(out -> write(words, part, asked, out));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return true;
                });
    }

    private void write(ExportWords words, Part part, SparqlSource asked, OutputStream out)
            throws IOException {
        if (words.bundled()) {
            new Bundle(provenance(words), asked).write(part, out);
        } else {
            Exporting.write(part, words.format(), out);
        }
    }

    /**
     * Names the bytes of an answer, in its transaction; weak where they may be compressed on their
     * way.
     */
    private String tag(ExportWords words, Catalogue catalogue, HttpServletRequest request) {
        String asked = words.wanted().words().getOrDefault(ExportRequest.QUESTION, "");
        int question = catalogue.find(asked).map(one -> one.toString().hashCode()).orElse(0);
        return "%s\"%s-%08x-%08x-%08x\""
                .formatted(
                        isCompressed(words, request) ? "W/" : "",
                        store.version(),
                        words.fingerprint(),
                        question,
                        Version.current().hashCode());
    }

    /** The server compresses text for those who accept it, and leaves what has a strong tag. */
    private static boolean isCompressed(ExportWords words, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return !words.contentType().equals("application/zip")
                && accepted != null
                && accepted.contains("gzip");
    }

    private Provenance provenance(ExportWords words) {
        return new Provenance(
                words.wanted(),
                words.format(),
                store.version(),
                Version.current(),
                LocalDate.now(ZoneOffset.UTC));
    }
}

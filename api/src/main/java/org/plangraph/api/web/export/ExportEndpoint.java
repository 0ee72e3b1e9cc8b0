package org.plangraph.api.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.plangraph.api.export.Bundle;
import org.plangraph.api.export.ExportFormat;
import org.plangraph.api.export.ExportRequest;
import org.plangraph.api.export.Exporting;
import org.plangraph.api.export.Part;
import org.plangraph.api.export.Parts;
import org.plangraph.api.export.Provenance;
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

    private static final String FORMAT = "format";
    private static final String BUNDLE = "bundle";

    private final SparqlSource source;
    private final Store store;
    private final QuestionLibrary questions;
    private final Clients clients;
    private final ExportSettings settings;
    private final Contract contract = Contract.standard();

    ExportEndpoint(
            SparqlSource source,
            Store store,
            QuestionLibrary questions,
            Clients clients,
            ExportSettings settings) {
        this.source = source;
        this.store = store;
        this.questions = questions;
        this.clients = clients;
        this.settings = settings;
    }

    /** One export. */
    @GetMapping("/export")
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Map<String, String> words = new LinkedHashMap<>();
            for (Map.Entry<String, String[]> one : request.getParameterMap().entrySet()) {
                if (one.getValue().length > 1) {
                    throw new WrongWordException(one.getKey() + " is given twice.");
                }
                words.put(one.getKey(), one.getValue()[0]);
            }
            export(words, request, response);
        } catch (WrongWordException | UnusableExportException e) {
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
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void export(
            Map<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> words = new LinkedHashMap<>(given);
        String named = words.remove(FORMAT);
        ExportFormat format =
                ExportFormat.of(named == null ? "turtle" : named)
                        .orElseThrow(
                                () ->
                                        new WrongWordException(
                                                "format: \""
                                                        + named
                                                        + "\" is none of "
                                                        + ExportFormat.keywords()
                                                        + "."));
        String bundle = words.remove(BUNDLE);
        if (bundle != null && !bundle.equals(Bundle.RO_CRATE)) {
            throw new WrongWordException(
                    "bundle: \"" + bundle + "\" is not " + Bundle.RO_CRATE + ".");
        }
        ExportRequest wanted = ExportRequest.of(words);
        Watch watch = new Watch(settings.timeout());
        clients.<IOException>answer(
                request,
                watch::cancel,
                () ->
                        write(
                                given,
                                wanted,
                                format,
                                bundle != null,
                                source.within(watch),
                                request,
                                response));
    }

    /** Weak, so that answers can be compressed on their way. In the transaction of the answer. */
    private String tag(Map<String, String> words, Catalogue catalogue) {
        String asked = words.getOrDefault(ExportRequest.QUESTION, "");
        int question = catalogue.find(asked).map(one -> one.query().hashCode()).orElse(0);
        return "W/\"%s-%08x-%08x\""
                .formatted(store.version(), new TreeMap<>(words).hashCode(), question);
    }

    private void write(
            Map<String, String> given,
            ExportRequest wanted,
            ExportFormat format,
            boolean bundled,
            SparqlSource asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        Catalogue catalogue = questions.catalogue();
        asked.<Boolean>snapshot(
                () -> {
                    if (asked.isLocal()
                            && new ServletWebRequest(request, response)
                                    .checkNotModified(tag(given, catalogue))) {
                        return true;
                    }
                    Parts parts =
                            new Parts(asked, contract, format.hasGraphs(), settings.statements());
                    Part part = Exporting.written(wanted.part(asked, parts, catalogue), format);
                    String ending = bundled ? "zip" : format.extension();
                    response.setContentType(bundled ? "application/zip" : format.contentType());
                    response.setHeader(
                            "Content-Disposition",
                            "attachment; filename=\"" + wanted.fileName() + "." + ending + "\"");
                    response.setHeader("PlanGraph-Statements", String.valueOf(part.size()));
                    try {
                        OutputStream out =
                                new BufferedOutputStream(response.getOutputStream(), 1 << 16);
                        if (bundled) {
                            new Bundle(provenance(wanted, format), asked).write(part, out);
                        } else {
                            Exporting.write(part, format, out);
                        }
                        out.flush();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return true;
                });
    }

    private Provenance provenance(ExportRequest wanted, ExportFormat format) {
        return new Provenance(
                wanted, format, store.version(), Version.current(), LocalDate.now(ZoneOffset.UTC));
    }

    private static final class WrongWordException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongWordException(String message) {
            super(message);
        }
    }
}

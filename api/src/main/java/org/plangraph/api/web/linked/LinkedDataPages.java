package org.plangraph.api.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFWriter;
import org.plangraph.api.export.ExportFormat;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Store;
import org.plangraph.api.web.page.Answering;
import org.plangraph.api.web.page.Page;
import org.plangraph.ontology.Definition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Cool URIs for the Semantic Web (W3C Interest Group Note of 3 December 2008): the address of a
 * thing leads by 303 to a document about it, in the form that is accepted; a document has an ending
 * of its form. The ontology and the description of the data set are documents themselves.
 */
@Controller
class LinkedDataPages {

    private static final String HTML = "html";
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final Pattern LETTERS = Pattern.compile("[^\\x00-\\x7F]+");
    private static final Pattern NOT_ASCII = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");

    private final SparqlSource source;
    private final Store store;
    private final DatasetDescription dataset;

    LinkedDataPages(SparqlSource source, Store store, DatasetDescription dataset) {
        this.source = source;
        this.store = store;
        this.dataset = dataset;
    }

    /** A thing, or a document about it. */
    @GetMapping("/id/{*path}")
    ResponseEntity<byte[]> resource(HttpServletRequest request, HttpServletResponse response) {
        String path = written(request);
        int dot = path.lastIndexOf('.');
        String ending = dot < 0 ? "" : path.substring(dot + 1);
        boolean document = ending.equals(HTML) || ExportFormat.ofDocument(ending).isPresent();
        String thing = document ? path.substring(0, dot) : path;
        String iri = Page.BASE + thing.substring(1);
        if (!isIri(iri)) {
            return text(HttpStatus.NOT_FOUND, iri + " is no IRI.");
        }
        try {
            return source.snapshot(
                    () -> document ? document(iri, thing, ending) : thing(iri, thing, request));
        } catch (QueryCancelledException e) {
            return text(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "This took too long; ask for a part of it at /sparql.");
        }
    }

    private ResponseEntity<byte[]> thing(String iri, String thing, HttpServletRequest request) {
        if (Description.of(source, iri).isEmpty()) {
            return unknown(iri);
        }
        String ending = ending(request);
        if (ending.isEmpty()) {
            return notAcceptable();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.LOCATION, encoded(thing) + "." + ending)
                .build();
    }

    private ResponseEntity<byte[]> document(String iri, String thing, String ending) {
        Description description =
                ending.equals(HTML)
                        ? Description.withNeighbours(source, iri)
                        : Description.of(source, iri);
        if (description.isEmpty()) {
            return unknown(iri);
        }
        if (ending.equals(HTML)) {
            return page(ResourcePage.of(description, encoded(thing)));
        }
        Model model = description.statements();
        model.setNsPrefixes(Definition.shapes().getNsPrefixMap());
        return written(model, ExportFormat.ofDocument(ending).orElseThrow());
    }

    private ResponseEntity<byte[]> unknown(String iri) {
        String parent = iri.substring(0, iri.lastIndexOf('/'));
        boolean near =
                parent.startsWith(Page.BASE + "id/") && !Description.of(source, parent).isEmpty();
        return text(
                HttpStatus.NOT_FOUND,
                "There is nothing with the IRI "
                        + iri
                        + " here."
                        + (near
                                ? " There is " + parent + "."
                                : " What is loaded: /questions/plans.html"));
    }

    /** The ontology. */
    @GetMapping({"/ns", "/ns.{ending}"})
    ResponseEntity<byte[]> ontology(HttpServletRequest request) {
        return described(request, OntologyPage::page, Definition::ontology);
    }

    /** The data set in VoID (section 7.2 of its note) and DCAT. */
    @GetMapping({"/.well-known/void", "/dataset", "/dataset.{ending}"})
    ResponseEntity<byte[]> dataset(HttpServletRequest request) {
        String server =
                ServletUriComponentsBuilder.fromRequest(request)
                        .replacePath("")
                        .replaceQuery(null)
                        .build()
                        .toUriString();
        Model model = source.snapshot(() -> dataset.of(server));
        return described(request, () -> DatasetPage.of(model, store.version()), () -> model);
    }

    private static ResponseEntity<byte[]> described(
            HttpServletRequest request, Supplier<String> page, Supplier<Model> model) {
        String path = request.getRequestURI();
        String named = path.substring(path.lastIndexOf('.') + 1);
        if (path.matches("/[a-z]+\\..*")
                && !named.equals(HTML)
                && ExportFormat.ofDocument(named).isEmpty()) {
            return text(HttpStatus.NOT_FOUND, "There is nothing at " + path + ".");
        }
        boolean document = named.equals(HTML) || ExportFormat.ofDocument(named).isPresent();
        String ending = document ? named : ending(request);
        if (ending.isEmpty()) {
            return notAcceptable();
        }
        return ending.equals(HTML)
                ? page(page.get())
                : written(model.get(), ExportFormat.ofDocument(ending).orElseThrow());
    }

    /** Of the form that is preferred: who does not mind gets Turtle, a browser a page. */
    private static String ending(HttpServletRequest request) {
        List<MediaType> accepted = Answering.accepted(request);
        if (accepted.isEmpty()) {
            return ExportFormat.TURTLE.extension();
        }
        return Answering.preferred(accepted, LinkedDataPages::matching).orElse("");
    }

    private static Optional<String> matching(MediaType accepted) {
        for (ExportFormat form : ExportFormat.OF_A_DOCUMENT) {
            if (accepted.includes(MediaType.parseMediaType(form.mediaType()))) {
                return Optional.of(form.extension());
            }
        }
        return accepted.includes(MediaType.TEXT_HTML) ? Optional.of(HTML) : Optional.empty();
    }

    /**
     * The path as it stands in an IRI (RFC 3987, section 3.2): what is not ASCII is written out.
     */
    private static String written(HttpServletRequest request) {
        return NOT_ASCII
                .matcher(request.getRequestURI())
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        UriUtils.decode(found.group(), StandardCharsets.UTF_8)));
    }

    /** An IRI's path as it stands in an address (RFC 3987, section 3.1). */
    private static String encoded(String path) {
        return LETTERS.matcher(path)
                .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }

    private static boolean isIri(String iri) {
        return iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
    }

    private static ResponseEntity<byte[]> page(String html) {
        return ResponseEntity.ok()
                .contentType(PAGE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> written(Model model, ExportFormat form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(model).format(form.format()).output(bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(bytes.toByteArray());
    }

    private static ResponseEntity<byte[]> notAcceptable() {
        return text(
                HttpStatus.NOT_ACCEPTABLE,
                "This comes as text/html, text/turtle, application/ld+json, application/n-triples or"
                        + " application/rdf+xml; Accept names none of them.");
    }

    private static ResponseEntity<byte[]> text(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .body((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

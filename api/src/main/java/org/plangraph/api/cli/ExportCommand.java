package org.plangraph.api.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.jspecify.annotations.Nullable;
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
import org.plangraph.api.graphql.GraphQlService;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.sparql.Watch;
import org.plangraph.api.store.Store;
import org.plangraph.api.store.StoreUnavailableException;
import org.plangraph.loader.Version;
import org.plangraph.queries.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a part of the graph to a file, in the words of {@code /export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a part of the graph to a file: a plan, a district with its plans, what a question",
            "answers with, what a query makes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph export --root https://w3id.org/plangraph/id/district/370102 -o licheng.ttl",
            "  plangraph export --root IRI --profile hops=1 --format graphml -o around.graphml",
            "  plangraph export --question lead-bureaus --format csv -o bureaus.zip",
            "  plangraph export --root IRI --bundle ro-crate -o plan.zip"
        })
final class ExportCommand implements Callable<Integer> {

    private static final Duration LONGEST = Duration.ofDays(1);

    @Option(names = "--root", paramLabel = "IRI", description = "Of a plan, district, bureau …")
    private @Nullable String root;

    @Option(
            names = "--question",
            paramLabel = "NAME",
            description = "The things in the answer of a question; see \"plangraph ask --list\".")
    private @Nullable String question;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter of the question. May be repeated.")
    private final Map<String, String> arguments = new TreeMap<>();

    @Option(names = "--query", paramLabel = "FILE", description = "A CONSTRUCT query.")
    private @Nullable Path query;

    @Option(
            names = "--graphql",
            paramLabel = "FILE",
            description = "What a GraphQL document selects; with --profile, around its objects.")
    private @Nullable Path selection;

    @Option(
            names = "--variables",
            paramLabel = "JSON",
            description = "Values for the variables of the GraphQL document.")
    private @Nullable String variables;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = {
                "plan: all of the plans; cbd: what the root says of itself; scbd: and what leads to",
                "it; hops=1 to hops=9: so many steps; shape: what its class's shape reaches (default:",
                "plan for a root, cbd for a question)."
            })
    private @Nullable String profile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "turtle",
            description = {
                "turtle, trig, ntriples, nquads, jsonld, rdfxml, csv, parquet, graphml or gexf",
                "(default: ${DEFAULT-VALUE})."
            })
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private String format;

    @Option(
            names = "--bundle",
            paramLabel = "ro-crate",
            description = "A zip with the data, its description, sources, citation and checksums.")
    private @Nullable String bundle;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; without it, to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "50000000",
            description = "So many statements at most (default: ${DEFAULT-VALUE}).")
    private long most;

    @Mixin private final StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws StoreUnavailableException, IOException {
        ExportFormat form =
                ExportFormat.of(format)
                        .orElseThrow(
                                () ->
                                        new WrongInput(
                                                "--format takes one of "
                                                        + ExportFormat.keywords()
                                                        + "."));
        if (bundle != null && !bundle.equals(Bundle.RO_CRATE)) {
            throw new WrongInput("--bundle takes " + Bundle.RO_CRATE + ".");
        }
        try {
            ExportRequest request = ExportRequest.of(words());
            if (!Files.exists(store.directory)) {
                throw new WrongInput(
                        "there is no store "
                                + store.directory.toAbsolutePath().normalize()
                                + ": load documents first, or name another with --store.");
            }
            try (Store opened = Store.open(store.directory)) {
                export(opened, request, form);
            }
        } catch (UnusableExportException e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        } catch (QueryBuildException | QueryExecException e) {
            throw new WrongInput("the query cannot be answered: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return PlanGraph.FINE;
    }

    private Map<String, String> words() throws IOException {
        Map<String, String> words = new LinkedHashMap<>(arguments);
        put(words, ExportRequest.ROOT, root);
        put(words, ExportRequest.QUESTION, question);
        put(words, ExportRequest.PROFILE, profile);
        put(words, ExportRequest.VARIABLES, variables);
        put(words, ExportRequest.QUERY, read("query", query));
        put(words, ExportRequest.GRAPHQL, read("GraphQL document", selection));
        return words;
    }

    private static @Nullable String read(String what, @Nullable Path file) throws IOException {
        if (file == null) {
            return null;
        }
        if (!Files.isReadable(file)) {
            throw new WrongInput("the " + what + " " + file + " cannot be read.");
        }
        return Files.readString(file);
    }

    private static void put(Map<String, String> words, String name, @Nullable String value) {
        if (value != null) {
            words.put(name, value);
        }
    }

    private void export(Store opened, ExportRequest request, ExportFormat form) {
        SparqlSource source = SparqlSource.of(opened.dataset(), LONGEST);
        Catalogue questions = Catalogue.ofStore(store.directory);
        source.<Boolean>snapshot(
                () -> {
                    Parts parts = new Parts(source, Contract.standard(), form.hasGraphs(), most);
                    Part part =
                            Exporting.written(
                                    request.part(
                                            source,
                                            parts,
                                            questions,
                                            selections(source, questions)),
                                    form);
                    PrintWriter err = spec.commandLine().getErr();
                    err.println("Writing " + part.size() + " statements as " + form.title() + ".");
                    err.flush();
                    Counted counted = new Counted(part, err);
                    try {
                        write(opened, request, form, source, counted);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return true;
                });
    }

    /** The schema is made only where it is asked for. */
    private static Selections selections(SparqlSource source, Catalogue questions) {
        return (document, values) ->
                new GraphQlSelections(
                                new GraphQlService(
                                                Contract.standard(), source, questions.questions())
                                        .executable(),
                                source,
                                new Watch(LONGEST))
                        .select(document, values);
    }

    /** A file is there when it is whole. */
    private void write(
            Store opened, ExportRequest request, ExportFormat form, SparqlSource source, Part part)
            throws IOException {
        if (output == null) {
            OutputStream out = new BufferedOutputStream(new Open(System.out), 1 << 16);
            write(opened, request, form, source, part, out);
            out.flush();
            return;
        }
        Path draft = output.resolveSibling(output.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
            write(opened, request, form, source, part, out);
        }
        Files.move(draft, output, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(
            Store opened,
            ExportRequest request,
            ExportFormat form,
            SparqlSource source,
            Part part,
            OutputStream out)
            throws IOException {
        if (bundle == null) {
            Exporting.write(part, form, out);
        } else {
            new Bundle(
                            new Provenance(
                                    request,
                                    form,
                                    opened.version(),
                                    Version.current(),
                                    LocalDate.now(ZoneOffset.UTC)),
                            source)
                    .write(part, out);
        }
    }

    /** Standard output is not ours to close. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Tells from time to time how far it is. */
    private record Counted(Part part, PrintWriter err) implements Part {

        private static final long PAUSE = Duration.ofSeconds(5).toNanos();

        @Override
        public long size() {
            return part.size();
        }

        @Override
        public Set<String> graphs() {
            return part.graphs();
        }

        @Override
        public Part once() {
            return new Counted(part.once(), err);
        }

        @Override
        public void read(java.util.function.Consumer<org.apache.jena.sparql.core.Quad> statements) {
            long[] done = {0, System.nanoTime()};
            part.read(
                    quad -> {
                        statements.accept(quad);
                        done[0]++;
                        if (System.nanoTime() - done[1] > PAUSE) {
                            done[1] = System.nanoTime();
                            err.println(done[0] + " of " + part.size() + " statements read.");
                            err.flush();
                        }
                    });
        }
    }
}

package org.plangraph.api.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Store;
import org.plangraph.queries.Catalogue;

/** A store on disk with the small graph of {@code golden/store.trig}, and exports of it. */
final class GoldenStore implements AutoCloseable {

    static final Path GOLDEN = Path.of("src/test/resources/org/plangraph/api/export/golden");

    static final String PLAN = "https://w3id.org/plangraph/id/plan/990103-0123456789";

    private static final long MOST = 10_000;

    private final Store store;
    private final SparqlSource source;

    private GoldenStore(Store store) {
        this.store = store;
        this.source = SparqlSource.of(store.dataset(), Duration.ofMinutes(1));
    }

    static GoldenStore in(Path directory) throws Exception {
        Store store = Store.open(directory.resolve("store"));
        Txn.executeWrite(
                store.dataset(),
                () -> RDFDataMgr.read(store.dataset(), GOLDEN.resolve("store.trig").toString()));
        return new GoldenStore(store);
    }

    void update(String update) {
        Txn.executeWrite(store.dataset(), () -> UpdateAction.parseExecute(update, store.dataset()));
    }

    /** What is read from a part as a form has it, inside one snapshot. */
    <T> T part(Map<String, String> words, ExportFormat format, Function<Part, T> reading) {
        return part(words, format, MOST, reading);
    }

    /** The same, with a limit. */
    <T> T part(
            Map<String, String> words, ExportFormat format, long most, Function<Part, T> reading) {
        return source.snapshot(
                () -> {
                    Parts parts = new Parts(source, Contract.standard(), format.hasGraphs(), most);
                    Part part =
                            ExportRequest.of(words)
                                    .part(
                                            source,
                                            parts,
                                            Catalogue.standard(),
                                            (document, variables) -> {
                                                throw new UnsupportedOperationException();
                                            });
                    return reading.apply(Exporting.written(part, format));
                });
    }

    /** The plan in a form. */
    byte[] plan(ExportFormat format) {
        return export(Map.of("root", PLAN), format);
    }

    byte[] export(Map<String, String> words, ExportFormat format) {
        return part(words, format, part -> written(out -> Exporting.write(part, format, out)));
    }

    /** As a bundle of a known time, store and program. */
    byte[] bundle(Map<String, String> words, ExportFormat format) {
        Provenance provenance =
                new Provenance(
                        ExportRequest.of(words),
                        format,
                        "0011aabb-7",
                        "1.2.3",
                        LocalDate.of(2026, 1, 31));
        return part(
                words,
                format,
                part -> written(out -> new Bundle(provenance, source).write(part, out)));
    }

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The entries of a zip, in their order. */
    static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Override
    public void close() {
        store.close();
    }
}

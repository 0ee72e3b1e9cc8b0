package org.plangraph.api.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.plangraph.api.graphql.query.SparqlSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * An export as a research object: a zip with the data, a description of it (RO-Crate 1.1), how it
 * was asked for, the documents it rests on with their SHA-256, a citation and checksums.
 */
public final class Bundle {

    /** In requests. */
    public static final String RO_CRATE = "ro-crate";

    private static final String CHECKSUMS = "SHA256SUMS";

    private final Provenance provenance;
    private final SparqlSource source;
    private final Map<String, Crate.File> files = new LinkedHashMap<>();

    /**
     * A bundle.
     *
     * @param source asked for the documents that the part rests on
     */
    public Bundle(Provenance provenance, SparqlSource source) {
        this.provenance = provenance;
        this.source = source;
    }

    /**
     * Writes the zip; the stream stays open.
     *
     * @param part as {@link Exporting#written} gives it for the form
     */
    public void write(Part part, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        ExportFormat format = provenance.format();
        long statements = part.size();
        entry(
                zip,
                provenance.dataFile(),
                format.mediaType(),
                stream -> Exporting.write(part, format, stream));
        List<SourceDocument> documents = SourceDocument.of(part, source);
        text(zip, "request.json", "application/json", json(provenance.words()));
        text(
                zip,
                "sources.json",
                "application/json",
                json(documents.stream().map(SourceDocument::words).toList()));
        text(
                zip,
                "README.md",
                "text/markdown",
                BundleTexts.english(provenance, statements, documents.size()));
        text(
                zip,
                "README.zh-CN.md",
                "text/markdown",
                BundleTexts.chinese(provenance, statements, documents.size()));
        text(zip, "CITATION.cff", "application/yaml", BundleTexts.citation(provenance));
        Map<String, Crate.File> all = new LinkedHashMap<>(files);
        all.put(CHECKSUMS, new Crate.File("text/plain", null, null));
        String loaded = SourceDocument.lastLoaded(source);
        String published = loaded.isEmpty() ? provenance.today().toString() : loaded;
        text(
                zip,
                Crate.FILE,
                "application/ld+json",
                json(Crate.of(provenance, statements, published, all, documents)));
        StringBuilder checksums = new StringBuilder();
        files.forEach(
                (name, file) ->
                        checksums.append(file.sha256()).append("  ").append(name).append('\n'));
        zip.putNextEntry(Zips.entry(CHECKSUMS));
        zip.write(checksums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private void text(ZipOutputStream zip, String name, String mediaType, String text)
            throws IOException {
        entry(zip, name, mediaType, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void entry(ZipOutputStream zip, String name, String mediaType, Writing writing)
            throws IOException {
        zip.putNextEntry(Zips.entry(name));
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        Counting counting = new Counting(zip);
        OutputStream summed = new DigestOutputStream(counting, digest);
        writing.write(summed);
        summed.flush();
        zip.closeEntry();
        files.put(
                name,
                new Crate.File(
                        mediaType, counting.count, HexFormat.of().formatHex(digest.digest())));
    }

    /** Counts bytes, and keeps the zip open. */
    private static final class Counting extends FilterOutputStream {

        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static String json(Object value) {
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(value)
                        .replace(System.lineSeparator(), "\n")
                + "\n";
    }
}

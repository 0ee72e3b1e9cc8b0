package org.plangraph.loader.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person read in a document: the JSON that {@code extract} prints for it, or a part of that.
 * A field that is absent is not judged; null and an empty list say that there is nothing.
 *
 * @param name of its file
 */
public record Gold(String name, JsonNode extract) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /**
     * Every {@code .json} file of a folder in the order of their names, or the one file named.
     *
     * @throws UnusableGoldException where there is none, or one cannot be judged by
     */
    public static List<Gold> in(Path place) throws IOException, UnusableGoldException {
        List<Path> files = Files.isDirectory(place) ? files(place) : List.of(place);
        if (files.isEmpty()) {
            throw new UnusableGoldException(
                    place
                            + ": no file here ends in .json. Write what is right for each document"
                            + " as \"plangraph extract --pretty\" would print it.");
        }
        List<Gold> golds = new ArrayList<>();
        for (Path file : files) {
            golds.add(read(String.valueOf(file.getFileName()), Files.readString(file)));
        }
        return golds;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    /**
     * Reads one gold.
     *
     * @param name of its file, for messages and to find its document by
     */
    static Gold read(String name, String json) throws UnusableGoldException {
        JsonNode extract;
        try {
            extract = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UnusableGoldException(
                    name
                            + ": not one object of JSON ("
                            + e.getOriginalMessage()
                            + ", line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                            + "). A gold file holds what \"plangraph extract\" prints for one"
                            + " document.");
        }
        ExtractShape.check(name, extract);
        return new Gold(name, extract);
    }

    /** The SHA-256 it gives for its document, or null. */
    @Nullable String sha256() {
        return extract.at("/document/sha256").stringValue(null);
    }

    /** The name of its document without its ending; its own where it gives none. */
    String stem() {
        return stem(extract.at("/document/name").stringValue(name));
    }

    /** The title of its plan, or null. */
    @Nullable String title() {
        return extract.at("/plan/title").stringValue(null);
    }

    /** A file name without its ending. */
    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}

package org.plangraph.loader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published plans themselves. They lie beside a checkout, never in it: {@code ../shared/seeds}
 * from the repository's root.
 */
public final class PublishedTexts {

    private PublishedTexts() {}

    /** The nearest folder upwards of the working one that holds the loader module. */
    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("loader/pom.xml"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "Not inside the repository: run from its root or from a module.");
            }
            folder = parent;
        }
        return folder;
    }

    /** All of them in the order of their names; the test is skipped where there are none. */
    public static List<Path> files() throws IOException {
        Path folder = repository().resolve("../shared/seeds").normalize();
        assumeTrue(
                Files.isDirectory(folder),
                () -> "Skipped: the published plans do not lie beside this checkout, in " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** The one whose name starts with the number. */
    static Path file(String number) throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith(number + "_"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No published plan " + number));
    }
}

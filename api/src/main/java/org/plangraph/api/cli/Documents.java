package org.plangraph.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files a user means by naming files and directories. */
final class Documents {

    /** What a directory is searched for; a file named by itself may end as it likes. */
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".docx", ".pdf");

    private Documents() {}

    /**
     * Each file once, in the order named, those of a directory (with its sub-directories) sorted.
     *
     * @throws WrongInput where something is not there, cannot be read, or holds no document
     */
    static List<Path> in(List<Path> named) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : named) {
            files.addAll(in(path));
        }
        return new ArrayList<>(files);
    }

    private static List<Path> in(Path path) {
        if (!Files.exists(path)) {
            throw new WrongInput(path + ": there is no such file or directory.");
        }
        if (!Files.isReadable(path)) {
            throw new WrongInput(path + ": this user has no right to read it.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> found = below.filter(Documents::isDocument).sorted().toList();
            if (found.isEmpty()) {
                throw new WrongInput(
                        path
                                + ": no document in this directory. It is searched for names that"
                                + " end in "
                                + String.join(", ", ENDINGS)
                                + "; name other files one by one.");
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new WrongInput(path + ": the directory cannot be read (" + e + ").");
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && Files.isRegularFile(file)
                && ENDINGS.stream().anyMatch(name::endsWith);
    }
}

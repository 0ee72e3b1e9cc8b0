package org.plangraph.api.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.plangraph.loader.document.FileName;
import org.plangraph.loader.document.Unread;

/**
 * The documents a user means by naming files, directories and archives. Directories are listed at
 * once; archives are opened when their turn comes, and bytes are read when a document is.
 */
final class Documents implements Iterable<Unread>, AutoCloseable {

    private final Set<Path> files = new LinkedHashSet<>();
    private final Set<Path> named = new LinkedHashSet<>();
    private final List<Unread> denied = new ArrayList<>();
    private final Consumer<String> notices;
    private final Archives archives;

    private Documents(Consumer<String> notices, int largest) {
        this.notices = notices;
        this.archives = new Archives(notices, largest);
    }

    /**
     * Each file once, in the order named, those of a directory (with its sub-directories) and of an
     * archive sorted.
     *
     * @param largest bytes of a document or an archive within an archive
     * @param notices is told once of each file that is passed over
     * @throws WrongInput where something is not there, cannot be read, or holds no document
     */
    static Documents in(List<Path> named, int largest, Consumer<String> notices) {
        Documents documents = new Documents(notices, largest);
        named.forEach(documents::add);
        return documents;
    }

    /** How many are known of so far: grows while archives are opened. */
    int found() {
        return files.size() + denied.size() + archives.found();
    }

    @Override
    public Iterator<Unread> iterator() {
        Iterator<Path> waiting = files.iterator();
        Iterator<Unread> last = denied.iterator();
        return new Iterator<>() {

            private Iterator<Unread> current = List.<Unread>of().iterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && waiting.hasNext()) {
                    current = documents(waiting.next());
                }
                return current.hasNext() || last.hasNext();
            }

            @Override
            public Unread next() {
                return hasNext() && current.hasNext() ? current.next() : last.next();
            }
        };
    }

    private Iterator<Unread> documents(Path file) {
        String name = name(file);
        boolean archive = FileName.isArchive(name);
        boolean odd = named.contains(file) && !FileName.isDocument(name);
        return archive || odd ? archives.in(file, archive) : List.of(Unread.file(file)).iterator();
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            throw new WrongInput(path + ": there is no such file or directory.");
        }
        if (!Files.isReadable(path)) {
            throw new WrongInput(path + ": this user has no right to read it.");
        }
        if (Files.isDirectory(path)) {
            files.addAll(below(path));
        } else {
            named.add(path);
            files.add(path);
        }
    }

    private Collection<Path> below(Path folder) {
        Walk walk = new Walk();
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            throw new WrongInput(folder + ": the directory cannot be read (" + e + ").");
        }
        if (walk.found.isEmpty() && denied.isEmpty()) {
            throw new WrongInput(
                    folder
                            + ": no document in this directory. It is searched for names that end"
                            + " in "
                            + FileName.endings()
                            + "; name other files one by one.");
        }
        walk.passed.forEach(file -> notices.accept(passedOver(file.toString())));
        return walk.found;
    }

    /** What is said of a file that is not looked into. */
    static String passedOver(String place) {
        return place
                + ": passed over, for its name ends in none of "
                + FileName.endings()
                + ". If it is a plan, name it by itself or give it the ending of its format.";
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    @Override
    public void close() throws IOException {
        archives.close();
    }

    /** Sorts what a directory holds; what it hides stays hidden. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Set<Path> found = new TreeSet<>();
        private final Set<Path> passed = new TreeSet<>();
        private boolean inside;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = inside && FileName.isHidden(name(folder));
            inside = true;
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (!FileName.isHidden(name) && Files.isRegularFile(file)) {
                boolean wanted = FileName.isDocument(name) || FileName.isArchive(name);
                (wanted ? found : passed).add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            denied.add(Unread.failed(name(file), file.toString(), why));
            return FileVisitResult.CONTINUE;
        }
    }
}

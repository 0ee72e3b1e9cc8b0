package org.plangraph.api.web.questions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.plangraph.queries.Catalogue;
import org.plangraph.queries.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The questions there are now: the program's and those of folders, which can be read again. */
public final class QuestionLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionLibrary.class);

    private final List<Path> folders;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Catalogue catalogue;

    /** Reads the questions of the program and of those folders that are there. */
    QuestionLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.catalogue = read();
    }

    /** As it was read last. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Runs after each reading. */
    public void onReload(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads the folders again. */
    synchronized List<Problem> reload() {
        Catalogue before = catalogue;
        catalogue = read();
        try {
            listeners.forEach(Runnable::run);
        } catch (RuntimeException e) {
            // All that shows questions shows the same ones.
            catalogue = before;
            throw e;
        }
        return catalogue.problems();
    }

    private Catalogue read() {
        Catalogue read = Catalogue.standard();
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                read = read.with(folder);
            }
        }
        read.problems().forEach(problem -> LOG.warn("{}", problem));
        return read;
    }
}

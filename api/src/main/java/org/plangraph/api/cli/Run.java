package org.plangraph.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.plangraph.loader.Load;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A load of many documents: all cores read, one thread writes, in the order given, so that of two
 * editions of a plan the later named one stays. A document that fails leaves the others alone.
 */
final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /** Where a prepared document goes. */
    interface Target {
        Outcome take(Prepared prepared) throws IOException;
    }

    private final Load load;
    private final Target target;

    Run(Load load, Target target) {
        this.load = load;
        this.target = target;
    }

    /** Loads the files and tells of each as it is done. */
    void over(List<Path> files, Consumer<Outcome> told) throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(cores);
        Deque<Reading> ahead = new ArrayDeque<>();
        Iterator<Path> waiting = files.iterator();
        try {
            while (waiting.hasNext() || !ahead.isEmpty()) {
                while (waiting.hasNext() && ahead.size() < 2 * cores) {
                    Path file = waiting.next();
                    ahead.add(new Reading(file, readers.submit(() -> prepare(file))));
                }
                told.accept(store(ahead.remove()));
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private record Reading(Path file, Future<Prepared> prepared) {}

    private Prepared prepare(Path file) throws IOException {
        return load.prepare(Source.of(file));
    }

    private Outcome store(Reading reading) throws InterruptedException {
        try {
            return target.take(reading.prepared().get());
        } catch (ExecutionException e) {
            return failed(reading.file(), e.getCause() == null ? e : e.getCause());
        } catch (IOException | RuntimeException e) {
            return failed(reading.file(), e);
        }
    }

    private static Outcome failed(Path file, Throwable cause) {
        String message = "the file cannot be read (" + cause + "): check its rights and the disk.";
        if (!(cause instanceof IOException)) {
            String id = UUID.randomUUID().toString();
            LOG.error("{}: {}", id, file, cause);
            message =
                    "something went wrong inside; the detail stands above under "
                            + id
                            + ". Please report it.";
        }
        Problem problem = new Problem(Code.UNREADABLE, Problem.Severity.ERROR, message, null, null);
        return new Outcome.Failed(String.valueOf(file.getFileName()), List.of(problem));
    }
}

package org.plangraph.api.cli;

import java.io.IOException;
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
import java.util.function.UnaryOperator;
import org.plangraph.loader.Load;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.document.Unread;
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

    /** Loads the documents and tells of each as it is done. */
    void over(Iterable<Unread> documents, Consumer<Outcome> told) throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(cores);
        Deque<Reading> ahead = new ArrayDeque<>();
        Iterator<Unread> waiting = documents.iterator();
        try {
            while (waiting.hasNext() || !ahead.isEmpty()) {
                while (waiting.hasNext() && ahead.size() < 2 * cores) {
                    Unread document = waiting.next();
                    ahead.add(new Reading(document, readers.submit(() -> prepare(document))));
                }
                told.accept(store(ahead.remove()));
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private record Reading(Unread document, Future<Prepared> prepared) {}

    private Prepared prepare(Unread document) throws IOException {
        return load.prepare(document.read());
    }

    private Outcome store(Reading reading) throws InterruptedException {
        try {
            return placed(target.take(reading.prepared().get()), reading.document());
        } catch (ExecutionException e) {
            return failed(reading.document(), e.getCause() == null ? e : e.getCause());
        } catch (IOException | RuntimeException e) {
            return failed(reading.document(), e);
        }
    }

    /** Two documents of a name are told apart by their places. */
    private static Outcome placed(Outcome outcome, Unread document) {
        if (!(outcome instanceof Outcome.Failed failed)) {
            return outcome;
        }
        List<Problem> problems = failed.problems().stream().map(at(document)).toList();
        return new Outcome.Failed(failed.name(), problems);
    }

    private static UnaryOperator<Problem> at(Unread document) {
        return problem ->
                new Problem(
                        problem.code(),
                        problem.severity(),
                        Notices.at(document, problem.message()),
                        problem.start(),
                        problem.end());
    }

    private static Outcome failed(Unread document, Throwable cause) {
        String message;
        if (cause instanceof IOException unread) {
            message = document.place() + ": " + Notices.of(unread);
        } else {
            String id = UUID.randomUUID().toString();
            LOG.error("{}: {}", id, document.place(), cause);
            message =
                    document.place()
                            + ": something went wrong inside; the detail stands above under "
                            + id
                            + ". Please report it.";
        }
        Problem problem = new Problem(Code.UNREADABLE, Problem.Severity.ERROR, message, null, null);
        return new Outcome.Failed(document.name(), List.of(problem));
    }
}

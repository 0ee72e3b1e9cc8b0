package org.plangraph.api.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.Load;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.document.Unread;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A load of many documents: all cores read, one thread writes, in the order given, so that of two
 * editions of a plan the later named one stays. Documents are written several at a time; one that
 * fails leaves the others alone. Of those that are there already only the digest is looked up.
 */
final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /** So many documents are written in one go. */
    static final int BATCH = 200;

    /** So many documents are read, or being read, while others are written. */
    private static final int AHEAD = 200;

    /** Where prepared documents go. */
    interface Target {

        /** Whether it has the document already, so that there is no need to read it. */
        default boolean holds(Source source) {
            return false;
        }

        /**
         * Takes documents, one outcome each. Where it throws, it has taken none of them, or does
         * not mind to be given them again.
         */
        List<Outcome> take(List<Prepared> batch) throws IOException;
    }

    private final Load load;
    private final Target target;
    private final Consumer<List<Outcome>> told;
    private final List<Read> batch = new ArrayList<>();

    /**
     * @param told is told of documents once they are done, of those written in one go together
     */
    Run(Load load, Target target, Consumer<List<Outcome>> told) {
        this.load = load;
        this.target = target;
        this.told = told;
    }

    /** Loads the documents. */
    void over(Iterable<Unread> documents) throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(cores);
        Deque<Reading> ahead = new ArrayDeque<>();
        Iterator<Unread> waiting = documents.iterator();
        try {
            while (waiting.hasNext() || !ahead.isEmpty()) {
                while (waiting.hasNext() && ahead.size() < AHEAD) {
                    Unread document = waiting.next();
                    ahead.add(new Reading(document, readers.submit(() -> read(document))));
                }
                take(ahead.remove());
            }
            write();
        } finally {
            readers.shutdownNow();
        }
    }

    private record Reading(Unread document, Future<Read> read) {}

    /**
     * A document on its way to the target.
     *
     * @param prepared null where the target had it when it was looked for
     */
    private record Read(Unread document, Source source, @Nullable Prepared prepared) {}

    private Read read(Unread document) throws IOException {
        Source source = document.read();
        return new Read(document, source, target.holds(source) ? null : load.prepare(source));
    }

    private void take(Reading reading) throws InterruptedException {
        try {
            Read read = reading.read().get();
            if (read.prepared() == null) {
                again(read);
            } else {
                add(read);
            }
        } catch (ExecutionException e) {
            told.accept(
                    List.of(failed(reading.document(), e.getCause() == null ? e : e.getCause())));
        }
    }

    /** What stands before it in the order may have taken its place by now. */
    private void again(Read read) {
        write();
        if (target.holds(read.source())) {
            told.accept(List.of(new Outcome.Present(read.source().name())));
            return;
        }
        try {
            add(new Read(read.document(), read.source(), load.prepare(read.source())));
        } catch (RuntimeException e) {
            told.accept(List.of(failed(read.document(), e)));
        }
    }

    private void add(Read read) {
        batch.add(read);
        if (batch.size() == BATCH) {
            write();
        }
    }

    private void write() {
        List<Read> documents = List.copyOf(batch);
        batch.clear();
        try {
            tell(documents, outcomes(documents));
        } catch (IOException | RuntimeException e) {
            LOG.debug("a batch is written one by one", e);
            documents.forEach(this::writeAlone);
        }
    }

    private void writeAlone(Read document) {
        try {
            tell(List.of(document), outcomes(List.of(document)));
        } catch (IOException | RuntimeException e) {
            told.accept(List.of(failed(document.document(), e)));
        }
    }

    private List<Outcome> outcomes(List<Read> documents) throws IOException {
        return documents.isEmpty()
                ? List.of()
                : target.take(
                        documents.stream().map(Read::prepared).filter(Objects::nonNull).toList());
    }

    private void tell(List<Read> documents, List<Outcome> outcomes) {
        told.accept(
                IntStream.range(0, outcomes.size())
                        .mapToObj(i -> placed(outcomes.get(i), documents.get(i).document()))
                        .toList());
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

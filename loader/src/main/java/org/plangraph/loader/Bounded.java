package org.plangraph.loader;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.plangraph.loader.text.UnreadableDocumentException;

/**
 * Runs the reading of one document where it can do no harm: cut off after its time, and where its
 * nesting or its size takes more stack or memory than there is, only that document fails.
 */
final class Bounded {

    /** Documents nest deeper than the calls of a program, but not for ever: 16 MB. */
    private static final long STACK = 16L * 1024 * 1024;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(Bounded::thread);

    private Bounded() {}

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "document-" + COUNT.incrementAndGet(), STACK);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What the work gives.
     *
     * @throws UnreadableDocumentException where the document says so, or takes more than there is
     */
    static <T> T run(Callable<T> work, Duration time) throws UnreadableDocumentException {
        Future<T> running = THREADS.submit(work);
        try {
            return running.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableDocumentException(
                    "reading it was cut off after " + time.toSeconds() + " s",
                    "save the pages of the plan alone, or allow more with --max-time",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        } catch (ExecutionException e) {
            throw failure(e);
        } finally {
            running.cancel(true);
        }
    }

    private static UnreadableDocumentException failure(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof UnreadableDocumentException unreadable) {
            return unreadable;
        }
        if (cause instanceof StackOverflowError) {
            return new UnreadableDocumentException(
                    "its parts are nested too deeply, as in a bomb",
                    "open it, select all and paste it into a new document",
                    cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return new UnreadableDocumentException(
                    "it takes more memory than there is",
                    "save the pages of the plan alone, or allow more, such as"
                            + " PLANGRAPH_JAVA_OPTS=-Xmx4g",
                    cause);
        }
        if (cause instanceof RuntimeException broken) {
            throw broken;
        }
        throw new IllegalStateException(cause);
    }
}

package org.plangraph.api.sparql;

import java.time.Duration;
import org.apache.jena.atlas.lib.Alarm;
import org.apache.jena.atlas.lib.AlarmClock;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * How long a request may still take, and whether anyone waits for it. The thread that answers the
 * request runs its queries with it; any other may cancel.
 *
 * <p>ARQ's own timeout only sets a flag, which some loops do not look at (a filter that lets
 * nothing through is one); to abort reaches them.
 */
public final class Watch {

    private final long end;
    private boolean cancelled;
    private @Nullable Runnable stop;

    /** Begins now. */
    public Watch(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** Something that takes time. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /**
     * Runs a query, which is aborted when the time is over or nobody waits any more.
     *
     * @param abort stops it, from another thread
     * @throws QueryCancelledException where that is so already; {@code work} throws it when it is
     *     aborted
     */
    public <E extends Exception> void run(Runnable abort, Work<E> work) throws E {
        Alarm alarm = AlarmClock.get().add(abort, left());
        try {
            begin(abort);
            work.run();
        } finally {
            done();
            AlarmClock.get().cancel(alarm);
        }
    }

    /** In milliseconds, at least one. */
    private synchronized long left() {
        long left = end - System.nanoTime();
        if (cancelled || left <= 0) {
            throw new QueryCancelledException();
        }
        return Duration.ofNanos(left).toMillis() + 1;
    }

    /** Whether the time is over or nobody waits any more. */
    public synchronized boolean isOver() {
        return cancelled || end - System.nanoTime() <= 0;
    }

    private synchronized void begin(Runnable abort) {
        if (cancelled) {
            throw new QueryCancelledException();
        }
        stop = abort;
    }

    private synchronized void done() {
        stop = null;
    }

    /** Nobody waits for the answer: what runs is stopped, nothing more is begun. */
    public synchronized void cancel() {
        cancelled = true;
        if (stop != null) {
            stop.run();
        }
    }
}

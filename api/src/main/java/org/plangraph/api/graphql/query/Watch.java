package org.plangraph.api.graphql.query;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * How long a request may still take, and whether anyone waits for it. The thread that answers a
 * request asks; any other may cancel.
 */
public final class Watch {

    private final long end;
    private boolean cancelled;
    private @Nullable Runnable stop;

    /** Begins now. */
    public Watch(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    /**
     * How long the next query may take, at least a millisecond.
     *
     * @throws QueryCancelledException where the time is over or nobody waits
     */
    synchronized Duration left() {
        long left = end - System.nanoTime();
        if (cancelled || left <= 0) {
            throw new QueryCancelledException();
        }
        return Duration.ofNanos(left).plusMillis(1);
    }

    /** Says how what runs now is stopped. */
    synchronized void running(Runnable how) {
        if (cancelled) {
            throw new QueryCancelledException();
        }
        stop = how;
    }

    /** Says that nothing runs. */
    synchronized void done() {
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

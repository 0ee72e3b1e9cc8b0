package org.plangraph.api.web.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks a few times a second whether the clients of running requests are still there. */
public final class Clients implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Clients.class);

    private static final long MILLISECONDS = 200;

    private final Set<Waiting> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "clients");
                        thread.setDaemon(true);
                        return thread;
                    });

    private final ScheduledFuture<?> rounds;

    /** Begins to look. */
    public Clients() {
        rounds =
                looking.scheduleWithFixedDelay(
                        () -> all.forEach(Waiting::look),
                        MILLISECONDS,
                        MILLISECONDS,
                        TimeUnit.MILLISECONDS);
    }

    /** What answers a request. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /** A client that is looked after until its request is answered. */
    private final class Waiting {

        private final ClientConnection connection;
        private final Runnable gone;
        private boolean over;

        Waiting(ClientConnection connection, Runnable gone) {
            this.connection = connection;
            this.gone = gone;
        }

        synchronized void look() {
            if (!over && connection.isClosed()) {
                end();
                try {
                    gone.run();
                } catch (RuntimeException e) {
                    // The rounds go on for the others.
                    LOG.warn("a request whose client had gone could not be stopped", e);
                }
            }
        }

        /** When it returns, nobody looks any more. */
        synchronized void end() {
            over = true;
            all.remove(this);
        }
    }

    /**
     * Answers a request, whose body has been read to its end, and looks after its client meanwhile.
     *
     * @param gone runs in another thread if the client closes its connection
     */
    public <E extends Exception> void answer(
            HttpServletRequest request, Runnable gone, Work<E> work) throws E {
        if (!(request.getServletConnection() instanceof ClientConnection connection)) {
            throw new IllegalStateException("the server does not speak WatchedHttpProtocol");
        }
        Waiting waiting = new Waiting(connection, gone);
        all.add(waiting);
        try {
            work.run();
        } finally {
            waiting.end();
        }
    }

    @Override
    public void close() {
        rounds.cancel(true);
        looking.shutdownNow();
    }
}

package org.plangraph.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.store.Store;
import org.plangraph.api.store.StoreUnavailableException;
import org.plangraph.api.store.bulk.Spool;
import org.plangraph.loader.Load;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.document.Source;

/**
 * Loads documents into a store: few in transactions of its own, many through its spool, which keeps
 * them until it is full or the load is done.
 */
final class StoreTarget implements Run.Target, AutoCloseable {

    /** A spool of so many facts is put into the store, which takes about a minute. */
    private static final long FULL = 30_000_000;

    private final Load load;
    private final Path directory;
    private final long full;

    /** Readers look documents up; the store is opened anew by the one that writes. */
    private final ReadWriteLock opening = new ReentrantReadWriteLock();

    private Store store;
    private @Nullable Spool spool;

    StoreTarget(Load load, Path directory) throws StoreUnavailableException {
        this(load, directory, FULL);
    }

    /**
     * @param full a spool of so many facts is put into the store before the next batch
     */
    StoreTarget(Load load, Path directory, long full) throws StoreUnavailableException {
        this.load = load;
        this.directory = directory;
        this.full = full;
        this.store = Store.open(directory);
        load.prime(store.dataset());
    }

    @Override
    public boolean holds(Source source) {
        opening.readLock().lock();
        try {
            return load.isStored(store.dataset(), source);
        } finally {
            opening.readLock().unlock();
        }
    }

    @Override
    public List<Outcome> take(List<Prepared> batch) throws IOException {
        if (spool == null) {
            if (batch.size() < Run.BATCH) {
                return load.store(store.dataset(), batch);
            }
            spool = store.spool();
        } else if (spool.size() > full) {
            spool = reopened().spool();
        }
        return load.store(store.dataset(), spool, batch);
    }

    private Store reopened() throws IOException {
        opening.writeLock().lock();
        try {
            store.close();
            store = Store.open(directory);
            return store;
        } catch (StoreUnavailableException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            opening.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}

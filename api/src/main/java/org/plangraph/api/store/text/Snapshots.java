package org.plangraph.api.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentExternal;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.query.ReadWrite;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Gives each transaction of the store the state of the index that belongs to what it reads: TDB2
 * begins and commits under one lock, and this is a part of both.
 */
final class Snapshots extends TransactionalComponentExternal<Snapshots.State> {

    private static final byte[] ID = {'t', 'e', 'x', 't'};

    private final SearcherManager states;

    Snapshots(Directory directory) throws IOException {
        super(ComponentId.create(null, ID));
        this.states = new SearcherManager(directory, null);
    }

    /** Transactions that begin from now on see what was committed last. */
    void renew() throws IOException {
        states.maybeRefreshBlocking();
    }

    /** Given back once, though transactions may be completed twice. */
    static final class State {

        private @Nullable IndexSearcher searcher;

        private State(IndexSearcher searcher) {
            this.searcher = searcher;
        }
    }

    @Override
    protected State _begin(ReadWrite mode, TxnId id) {
        try {
            return new State(states.acquire());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void _complete(TxnId id, @Nullable State state) {
        if (state == null || state.searcher == null) {
            return;
        }
        try {
            states.release(state.searcher);
            state.searcher = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the state that belongs to the transaction of this thread. */
    <T> T ask(Asking<T> asking) throws IOException {
        @Nullable State own = isActiveTxn() ? getDataState() : null;
        if (own != null && own.searcher != null) {
            return asking.of(own.searcher);
        }
        IndexSearcher newest = states.acquire();
        try {
            return asking.of(newest);
        } finally {
            states.release(newest);
        }
    }

    /** What is asked. */
    interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    void close() throws IOException {
        states.close();
    }
}

package org.plangraph.api.web.questions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.plangraph.api.sparql.Watch;
import org.plangraph.api.store.Store;
import org.plangraph.queries.Question;

/**
 * Answers of the store. Short ones are kept until something is written; of long ones the first rows
 * are read before anything is sent, so that what goes wrong early has a status of its own, and the
 * others are sent as they come.
 */
public final class Answers {

    private final Store store;
    private final QuestionSettings settings;
    private final Cache<Asked, Answered> kept;

    /** What an answer depends on. */
    private record Asked(String version, String query) {}

    Answers(Store store, QuestionSettings settings) {
        this.store = store;
        this.settings = settings;
        this.kept = CacheFactory.createCache(Math.max(1, settings.cachedAnswers()));
    }

    /** Takes an answer. */
    public interface Writing {

        /**
         * Is told the name of the state that the answer is of, before it is asked for.
         *
         * @return whether the answer is wanted
         */
        default boolean begins(String version) {
            return true;
        }

        /** Takes the rows. */
        void write(RowSet rows) throws IOException;
    }

    /** How long an answer may take, from now. */
    Watch watch() {
        return new Watch(settings.timeout());
    }

    /**
     * Answers a question.
     *
     * @throws org.plangraph.queries.UnacceptableArgumentException where a name or a value is not
     *     accepted; before anything is written
     * @throws org.apache.jena.query.QueryCancelledException where it takes too long
     * @throws IOException where the client has gone
     */
    public void ask(Question question, Map<String, String> arguments, Watch watch, Writing writing)
            throws IOException {
        Query query = question.bind(arguments);
        DatasetGraph graphs = store.dataset().asDatasetGraph();
        graphs.begin(TxnType.READ);
        try {
            String version = store.version();
            if (!writing.begins(version)) {
                return;
            }
            Asked asked = new Asked(version, query.serialize());
            Answered known = kept.getIfPresent(asked);
            if (known != null) {
                writing.write(known.all());
            } else {
                ask(graphs, query, asked, watch, writing);
            }
        } finally {
            graphs.end();
        }
    }

    private void ask(DatasetGraph graphs, Query query, Asked asked, Watch watch, Writing writing)
            throws IOException {
        try (QueryExec execution =
                QueryExec.dataset(graphs)
                        .query(query)
                        // Not the limits of the SPARQL service: the watch has the time.
                        .initialTimeout(1, TimeUnit.DAYS)
                        .overallTimeout(1, TimeUnit.DAYS)
                        .build()) {
            watch.<IOException>run(
                    execution::abort,
                    () -> {
                        RowSet rows = execution.select();
                        List<Binding> first = new ArrayList<>();
                        while (first.size() < settings.cachedRows() && rows.hasNext()) {
                            // A copy has its terms, also when the transaction is over.
                            first.add(BindingFactory.copy(rows.next()));
                        }
                        Answered answered = new Answered(rows.getResultVars(), first);
                        if (rows.hasNext()) {
                            writing.write(answered.followedBy(rows));
                        } else {
                            kept.put(asked, answered);
                            writing.write(answered.all());
                        }
                    });
        }
    }
}

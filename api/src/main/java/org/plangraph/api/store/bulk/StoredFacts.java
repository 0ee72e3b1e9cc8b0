package org.plangraph.api.store.bulk;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;

/** The facts of an index that is there, inside a transaction. */
final class StoredFacts implements SortedFacts {

    private final Iterator<Record> records;
    private final int graphAt;
    private final Set<Long> without;
    private byte[] key = {};

    /**
     * @param without graphs whose facts are left out
     */
    StoredFacts(RangeIndex index, IndexOrder order, Set<Long> without) {
        this.records = index.iterator();
        this.graphAt = order.position(0);
        this.without = without;
    }

    @Override
    public boolean advance() {
        while (records.hasNext()) {
            key = records.next().getKey();
            if (without.isEmpty() || !without.contains(at(graphAt))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long at(int position) {
        return Ids.read(key, position * Long.BYTES);
    }
}

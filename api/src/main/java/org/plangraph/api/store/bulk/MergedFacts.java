package org.plangraph.api.store.bulk;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jspecify.annotations.Nullable;

/** The facts of several sources, each once, as the records of an index. */
final class MergedFacts implements Iterator<Record> {

    private final PriorityQueue<SortedFacts> others = new PriorityQueue<>(SortedFacts::compare);

    /** The source of the next record, at its fact. */
    private @Nullable SortedFacts first;

    private final long[] last = new long[IndexOrder.WIDTH];

    MergedFacts(List<SortedFacts> sources) {
        for (SortedFacts source : sources) {
            if (source.advance()) {
                others.add(source);
            }
        }
        first = others.poll();
    }

    @Override
    public boolean hasNext() {
        return first != null;
    }

    @Override
    public Record next() {
        if (first == null) {
            throw new NoSuchElementException();
        }
        byte[] key = new byte[SystemTDB.LenIndexQuadRecord];
        for (int position = 0; position < last.length; position++) {
            last[position] = first.at(position);
            Ids.write(last[position], key, position * Long.BYTES);
        }
        do {
            step();
        } while (first != null && isLast(first));
        return SystemTDB.indexRecordQuadFactory.create(key);
    }

    private void step() {
        if (first == null || !first.advance()) {
            first = others.poll();
        } else if (!others.isEmpty() && SortedFacts.compare(others.peek(), first) < 0) {
            others.add(first);
            first = others.poll();
        }
    }

    private boolean isLast(SortedFacts facts) {
        for (int position = last.length - 1; position >= 0; position--) {
            if (facts.at(position) != last[position]) {
                return false;
            }
        }
        return true;
    }
}

package org.plangraph.api.store.bulk;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Facts that one transaction adds, and the graphs that it takes out before. Each fact is one
 * number: where its four ids stand in the sorted lists of all graphs, subjects, predicates and
 * objects here, in as many bits as those need.
 */
final class Segment {

    /** The first long of a file, raised when its form changes. */
    private static final long FORM = 0x504c414e_00000001L;

    /** Longs are written so many at a time. */
    private static final int BLOCK = 1 << 16;

    private final long[] removed;

    /** For each column the ids that occur in it, ascending. */
    private final long[][] ids;

    /** In the order graph, subject, predicate, object. */
    private final long[] facts;

    private Segment(long[] removed, long[][] ids, long[] facts) {
        this.removed = removed;
        this.ids = ids;
        this.facts = facts;
    }

    /**
     * Makes one.
     *
     * @param columns four of the same length: graphs, subjects, predicates, objects of the facts
     */
    static Segment of(Set<Long> removed, long[][] columns) {
        long[][] ids = new long[IndexOrder.WIDTH][];
        for (int column = 0; column < ids.length; column++) {
            ids[column] = distinct(columns[column]);
        }
        long[] facts = new long[columns[0].length];
        for (int column = 0; column < ids.length; column++) {
            int bits = bits(ids[column]);
            for (int i = 0; i < facts.length; i++) {
                facts[i] = facts[i] << bits | Arrays.binarySearch(ids[column], columns[column][i]);
            }
        }
        check(ids);
        Arrays.sort(facts);
        long[] gone = new TreeSet<>(removed).stream().mapToLong(Long::longValue).toArray();
        return new Segment(gone, ids, facts);
    }

    private static void check(long[][] ids) {
        if (Arrays.stream(ids).mapToInt(Segment::bits).sum() >= Long.SIZE) {
            throw new IllegalArgumentException("too many different nodes for one segment");
        }
    }

    private static long[] distinct(long[] column) {
        long[] sorted = column.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (long id : sorted) {
            if (count == 0 || id != sorted[count - 1]) {
                sorted[count++] = id;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** So many are needed to number them. */
    private static int bits(long[] ids) {
        return ids.length < 2 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(ids.length - 1);
    }

    int size() {
        return facts.length;
    }

    /** The graphs that are taken out before the facts are added. */
    long[] removed() {
        return removed.clone();
    }

    /**
     * The facts in the order of an index.
     *
     * @param without graphs whose facts are left out
     */
    SortedFacts in(IndexOrder order, Set<Long> without) {
        long[] masks = new long[IndexOrder.WIDTH];
        for (int column = 0; column < masks.length; column++) {
            masks[column] = (1L << bits(ids[column])) - 1;
        }
        int[] shifts = new int[IndexOrder.WIDTH];
        for (int column = IndexOrder.WIDTH - 2; column >= 0; column--) {
            shifts[column] = shifts[column + 1] + bits(ids[column + 1]);
        }
        int[] moved = new int[IndexOrder.WIDTH];
        for (int position = IndexOrder.WIDTH - 2; position >= 0; position--) {
            int after = order.column(position + 1);
            moved[order.column(position)] = moved[after] + bits(ids[after]);
        }
        boolean[] left = new boolean[ids[0].length];
        for (int graph = 0; graph < left.length; graph++) {
            left[graph] = without.contains(ids[0][graph]);
        }
        long[] ordered = new long[facts.length];
        int count = 0;
        for (long fact : facts) {
            if (left[(int) (fact >>> shifts[0] & masks[0])]) {
                continue;
            }
            long there = 0;
            for (int column = 0; column < IndexOrder.WIDTH; column++) {
                there |= (fact >>> shifts[column] & masks[column]) << moved[column];
            }
            ordered[count++] = there;
        }
        Arrays.sort(ordered, 0, count);
        return new Ordered(order, moved, ordered, count);
    }

    /** Whether a graph is taken out before the facts are added. */
    boolean removes(long graph) {
        return Arrays.binarySearch(removed, graph) >= 0;
    }

    /** The facts of a graph, each as subject, predicate and object, one after the other. */
    long[] of(long graph) {
        int number = Arrays.binarySearch(ids[0], graph);
        if (number < 0) {
            return new long[0];
        }
        int shift = bits(ids[1]) + bits(ids[2]) + bits(ids[3]);
        int from = first((long) number << shift);
        int to = first((number + 1L) << shift);
        long[] triples = new long[(to - from) * (IndexOrder.WIDTH - 1)];
        int next = triples.length;
        for (int at = to - 1; at >= from; at--) {
            long fact = facts[at];
            for (int column = IndexOrder.WIDTH - 1; column > 0; column--) {
                int bits = bits(ids[column]);
                triples[--next] = ids[column][(int) (fact & (1L << bits) - 1)];
                fact >>>= bits;
            }
        }
        return triples;
    }

    /** Where the first fact stands that is not below. */
    private int first(long fact) {
        int at = Arrays.binarySearch(facts, fact);
        return at < 0 ? -at - 1 : at;
    }

    private final class Ordered implements SortedFacts {

        private final long[][] idsAt = new long[IndexOrder.WIDTH][];
        private final int[] shifts = new int[IndexOrder.WIDTH];
        private final long[] masks = new long[IndexOrder.WIDTH];
        private final long[] ordered;
        private final int count;
        private int next;
        private long fact;

        Ordered(IndexOrder order, int[] shiftOfColumn, long[] ordered, int count) {
            for (int position = 0; position < IndexOrder.WIDTH; position++) {
                int column = order.column(position);
                idsAt[position] = ids[column];
                shifts[position] = shiftOfColumn[column];
                masks[position] = (1L << bits(ids[column])) - 1;
            }
            this.ordered = ordered;
            this.count = count;
        }

        @Override
        public boolean advance() {
            if (next == count) {
                return false;
            }
            fact = ordered[next++];
            return true;
        }

        @Override
        public long at(int position) {
            return idsAt[position][(int) (fact >>> shifts[position] & masks[position])];
        }
    }

    /** Writes a file that is on the disk when this returns. */
    void write(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            put(channel, new long[] {FORM});
            putCounted(channel, removed);
            for (long[] column : ids) {
                putCounted(channel, column);
            }
            putCounted(channel, facts);
            channel.force(true);
        }
    }

    private static void putCounted(FileChannel channel, long[] longs) throws IOException {
        put(channel, new long[] {longs.length});
        put(channel, longs);
    }

    private static void put(FileChannel channel, long[] longs) throws IOException {
        for (int from = 0; from < longs.length; from += BLOCK) {
            int count = Math.min(BLOCK, longs.length - from);
            ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
            bytes.asLongBuffer().put(longs, from, count);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /**
     * Reads one that was written whole.
     *
     * @throws IOException also where the file is not one of these
     */
    static Segment read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (get(channel, 1)[0] != FORM) {
                throw new IOException(file + " was written by another version of PlanGraph");
            }
            long[] removed = getCounted(channel);
            long[][] ids = new long[IndexOrder.WIDTH][];
            for (int column = 0; column < ids.length; column++) {
                ids[column] = getCounted(channel);
            }
            return new Segment(removed, ids, getCounted(channel));
        }
    }

    private static long[] getCounted(FileChannel channel) throws IOException {
        return get(channel, Math.toIntExact(get(channel, 1)[0]));
    }

    private static long[] get(FileChannel channel, int count) throws IOException {
        long[] longs = new long[count];
        for (int from = 0; from < count; from += BLOCK) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.min(BLOCK, count - from) * Long.BYTES);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new EOFException("a segment ends early");
                }
            }
            LongBuffer read = bytes.flip().asLongBuffer();
            read.get(longs, from, read.remaining());
        }
        return longs;
    }
}

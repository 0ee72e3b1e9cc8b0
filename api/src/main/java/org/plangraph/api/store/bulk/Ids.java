package org.plangraph.api.store.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * The numbers by which TDB2 knows nodes, as longs whose order is that of the bytes in its indexes.
 */
final class Ids {

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Ids() {}

    static long of(NodeId id) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(id, bytes);
        return read(bytes, 0);
    }

    /** What TDB2 knows by a number. */
    static NodeId node(long id) {
        byte[] bytes = new byte[NodeId.SIZE];
        write(id, bytes, 0);
        return NodeIdFactory.get(bytes);
    }

    /** Reads one as an index has it. */
    static long read(byte[] bytes, int offset) {
        return (long) LONG.get(bytes, offset) ^ Long.MIN_VALUE;
    }

    /** Writes one as an index has it. */
    static void write(long id, byte[] bytes, int offset) {
        LONG.set(bytes, offset, id ^ Long.MIN_VALUE);
    }
}

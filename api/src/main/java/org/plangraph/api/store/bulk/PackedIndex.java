package org.plangraph.api.store.bulk;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.block.BlockMgrFactory;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.file.FileFactory;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.sys.SystemTDB;

/** Writes an index of TDB2 from records in its order, block after block, each full. */
final class PackedIndex {

    private static final RecordFactory FACTORY = SystemTDB.indexRecordQuadFactory;

    /** Blocks are written once and hardly read. */
    private static final int READ_CACHE = 10;

    private static final int WRITE_CACHE = 100;

    private PackedIndex() {}

    /**
     * Writes one that is on the disk when this returns.
     *
     * @param folder of a database that nobody has open, without this index
     * @param records ascending, each once
     */
    static void write(Path folder, String name, Iterator<Record> records) {
        FileSet files = new FileSet(Location.create(folder), name);
        BufferChannel state = FileFactory.createBufferChannel(files, Names.extBptState);
        BlockMgr nodes = blocks(files, Names.extBptTree);
        BlockMgr leaves = blocks(files, Names.extBptRecords);
        int order = BPlusTreeParams.calcOrder(SystemTDB.BlockSize, FACTORY);
        BPlusTree tree =
                BPlusTreeRewriter.packIntoBPlusTree(
                        records,
                        new BPlusTreeParams(order, FACTORY),
                        FACTORY,
                        state,
                        nodes,
                        leaves);
        // The tree has its root where an empty one has it, but notes down an empty one's size.
        tree.getStateManager()
                .setState(BPlusTreeParams.RootId, nodes.allocLimit(), leaves.allocLimit());
        tree.getStateManager().sync();
        tree.sync();
        tree.close();
    }

    private static BlockMgr blocks(FileSet files, String ending) {
        return BlockMgrFactory.create(
                files, ending, FileMode.direct, SystemTDB.BlockSize, READ_CACHE, WRITE_CACHE);
    }
}

package org.plangraph.loader.document;

import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Where unpacking stops: text packs tenfold or fiftyfold, a bomb a thousandfold. */
final class Swelling {

    /** Apache POI draws the line at the same ratio, and also lets small parts off. */
    private static final int STEEPEST = 100;

    private static final int SMALL = 100 * 1024;

    private Swelling() {}

    /**
     * How many bytes an entry may give.
     *
     * @param packed its size in the archive
     * @param largest bytes that any may have
     */
    static int limit(long packed, int largest) {
        return (int) Math.min(largest, Math.max(SMALL, Math.max(1, packed) * STEEPEST));
    }

    /**
     * Refuses an archive of too many entries, and one whose entries share their bytes.
     *
     * @throws UnreadableFileException where it is such
     */
    static void check(List<ZipArchiveEntry> entries, int most) throws UnreadableFileException {
        if (entries.size() > most) {
            throw new UnreadableFileException(
                    "the archive has more than " + most + " entries",
                    "unpack it and load the folder of the plans alone");
        }
        List<ZipArchiveEntry> placed =
                entries.stream()
                        .sorted(
                                (one, other) ->
                                        Long.compare(
                                                one.getLocalHeaderOffset(),
                                                other.getLocalHeaderOffset()))
                        .toList();
        for (int at = 0; at + 1 < placed.size(); at++) {
            ZipArchiveEntry entry = placed.get(at);
            long end = entry.getLocalHeaderOffset() + Math.max(0, entry.getCompressedSize());
            if (end > placed.get(at + 1).getLocalHeaderOffset()) {
                throw bomb();
            }
        }
    }

    static UnreadableFileException tooLarge(int largest) {
        return new UnreadableFileException(
                "it is larger than " + largest / 1024 / 1024 + " MB when unpacked",
                "save the plan without its pictures, or raise --max-size");
    }

    static UnreadableFileException bomb() {
        return new UnreadableFileException(
                "it swells to far more than its size when unpacked, as a ZIP bomb does",
                "load it only if you trust its source: unpack it and load what was in it");
    }
}

package org.plangraph.loader.text;

import java.util.List;
import org.plangraph.loader.table.Table;

/**
 * The text of a document as read, before any mending.
 *
 * @param mediaType as detected from the bytes, without parameters: {@code text/plain}
 * @param text line breaks as in the file; every position that is reported counts its code points
 * @param tables in the order of the text, as far as the format tells them: a row is a line, its
 *     cells are parted by tabs, breaks inside a cell are blanks
 */
public record DocumentText(String mediaType, String text, List<Table> tables) {

    public DocumentText {
        tables = List.copyOf(tables);
    }

    /** A text of a format that tells no tables. */
    public DocumentText(String mediaType, String text) {
        this(mediaType, text, List.of());
    }
}

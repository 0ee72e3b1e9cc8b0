package org.plangraph.loader.relaid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A .docx whose numbers are typed; runs break words as editing does. */
record WordDocument() implements Carrier {

    private static final int RUN = 7;

    @Override
    public String ending() {
        return ".docx";
    }

    @Override
    public byte[] carry(List<Part> parts) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Part part : parts) {
                if (part instanceof Part.Prose prose) {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.setIndentationFirstLine(640);
                    write(prose.words(), paragraph);
                } else if (part instanceof Part.Grid grid) {
                    write(grid, document.createTable());
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(Part.Grid grid, XWPFTable table) {
        table.removeRow(0);
        for (int number = 0; number < grid.rows(); number++) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (Part.Cell cell : grid.row(number)) {
                write(cell, cell.row() == number, row.createCell());
            }
        }
    }

    private static void write(Part.Cell cell, boolean first, XWPFTableCell written) {
        CTTcPr properties = written.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (first) {
            write(cell.words(), written.getParagraphs().get(0));
        }
    }

    private static void write(String words, XWPFParagraph paragraph) {
        for (int at = 0; at < words.length(); at += RUN) {
            paragraph.createRun().setText(words.substring(at, Math.min(words.length(), at + RUN)));
        }
    }
}

package org.plangraph.loader.text;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the deflated streams of a PDF unpack to before anything unpacks them: PDFBox holds
 * a whole stream in memory, however large.
 */
final class PdfStreams {

    /** Together, of all streams: a thousand pages of drawing are far less. */
    private static final long MOST = 512L * 1024 * 1024;

    /** One stream: of a page, a font or a picture. */
    private static final long LARGEST = 128L * 1024 * 1024;

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    /** The first byte of data in zlib's form: deflate with a window of 32 KB, or of less. */
    private static final int DEFLATE = 8;

    private final byte[] pdf;
    private final byte[] waste = new byte[64 * 1024];
    private long unpacked;

    private PdfStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    /**
     * @throws UnreadableDocumentException where they unpack to more than any plan
     */
    static void check(byte[] pdf) throws UnreadableDocumentException {
        new PdfStreams(pdf).check();
    }

    private void check() throws UnreadableDocumentException {
        int at = 0;
        while ((at = next(at)) >= 0) {
            int begin = at;
            while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
                begin++;
            }
            if (begin > at && begin < pdf.length && (pdf[begin] & 0x0F) == DEFLATE) {
                at = begin + measure(begin);
            }
        }
    }

    /** Behind the next keyword, but not that which ends a stream; -1 where there is none. */
    private int next(int from) {
        for (int at = from; at + KEYWORD.length < pdf.length; at++) {
            boolean keyword = pdf[at] == KEYWORD[0] && (at == 0 || pdf[at - 1] != 'd');
            for (int i = 1; keyword && i < KEYWORD.length; i++) {
                keyword = pdf[at + i] == KEYWORD[i];
            }
            if (keyword) {
                return at + KEYWORD.length;
            }
        }
        return -1;
    }

    /** How many bytes of the PDF the stream takes. */
    private int measure(int begin) throws UnreadableDocumentException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, begin, pdf.length - begin);
            int got;
            while ((got = inflater.inflate(waste)) > 0) {
                unpacked += got;
                if (unpacked > MOST || inflater.getBytesWritten() > LARGEST) {
                    throw new UnreadableDocumentException(
                            "the PDF swells to far more than its size when unpacked, as a bomb"
                                    + " does",
                            "load it only if you trust its source: print it to a new PDF");
                }
            }
            return (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            return 0; // not deflated, or damaged: PDFBox takes it from here
        } finally {
            inflater.end();
        }
    }
}

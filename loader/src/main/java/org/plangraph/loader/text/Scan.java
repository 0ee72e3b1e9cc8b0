package org.plangraph.loader.text;

/** Tells by the text of pages that it is none: pictures of pages, or signs nobody can name. */
final class Scan {

    /** A page of a scan holds no more characters than its page number. */
    private static final int FEWEST = 10;

    private Scan() {}

    /**
     * @param kind of the document, for messages
     * @throws UnreadableDocumentException where there is no text, or none that means anything
     */
    static void check(String text, int pages, String kind) throws UnreadableDocumentException {
        long ink = text.codePoints().filter(c -> c > ' ' && !Characters.isSpace(c)).count();
        if (ink < (long) FEWEST * pages) {
            throw new UnreadableDocumentException(
                    "the " + kind + " holds pictures of pages and no text, as a scan does",
                    "run text recognition (OCR) over it, or find the plan as text or .docx");
        }
        if (text.codePoints().filter(Scan::isUnknown).count() * 4 > ink) {
            throw new UnreadableDocumentException(
                    "the fonts of the " + kind + " do not say which characters they show",
                    "print it to a new PDF and run text recognition (OCR) over that, or find"
                            + " the plan as text or .docx");
        }
    }

    private static boolean isUnknown(int c) {
        return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF);
    }
}

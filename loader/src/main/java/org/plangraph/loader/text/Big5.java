package org.plangraph.loader.text;

/**
 * Tells Big5 from GBK by the first bytes of characters: each has its common characters in a range
 * of its own.
 */
final class Big5 {

    private Big5() {}

    /** The share of characters that are common where the text is Big5. */
    static double commonness(byte[] bytes) {
        return share(bytes, 0xA4, 0xC6);
    }

    /** The share of characters that are common where the text is GBK. */
    static double rivalry(byte[] bytes) {
        return share(bytes, 0xB0, 0xD7);
    }

    /** Of the characters of two bytes, those with a first byte in a range, or punctuation. */
    private static double share(byte[] bytes, int from, int to) {
        int all = 0;
        int common = 0;
        int at = 0;
        while (at + 1 < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int trail = bytes[at + 1] & 0xFF;
            at += lead < 0x80 ? 1 : 2;
            if (lead >= 0x80) {
                boolean sign = lead >= 0xA1 && lead <= 0xA3;
                boolean fits = from == 0xA4 || trail >= 0xA1; // common in GBK: those of GB 2312
                all++;
                common += fits && (sign || (lead >= from && lead <= to)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) common / all;
    }
}

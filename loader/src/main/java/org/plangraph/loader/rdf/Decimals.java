package org.plangraph.loader.rdf;

import java.math.BigDecimal;

/** How numbers are written. */
public final class Decimals {

    private Decimals() {}

    /** The canonical form of XSD 1.0, 80.0 and 7.9: the one that TDB2 gives back. */
    public static String canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
}

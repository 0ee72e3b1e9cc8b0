package org.plangraph.api.sparql;

import java.time.Duration;

/**
 * What a client of the endpoint may do and how much of the machine one request may take.
 *
 * @param writable whether {@code /sparql/update} and {@code /sparql/data} exist
 * @param firstRow longest wait for the first row of an answer
 * @param timeout longest time for a whole answer
 * @param rowLimit rows (statements for CONSTRUCT and DESCRIBE) given to a query that names no LIMIT
 * @param requestBytes longest body of a request
 */
public record SparqlSettings(
        boolean writable, Duration firstRow, Duration timeout, int rowLimit, long requestBytes) {

    /** The name of the header that tells a client how many rows it got of a longer answer. */
    public static final String TRUNCATED = "PlanGraph-Truncated";

    public SparqlSettings {
        if (rowLimit < 1 || requestBytes < 1 || firstRow.isNegative() || timeout.isNegative()) {
            throw new IllegalArgumentException(
                    "plangraph.sparql: limits and times are positive numbers");
        }
    }

    /** Read only; 30 s to the first row, 60 s in all; 100 000 rows; 2 MiB. */
    public static SparqlSettings standard() {
        return new SparqlSettings(
                false, Duration.ofSeconds(30), Duration.ofSeconds(60), 100_000, 2L << 20);
    }
}

package org.plangraph.loader.document;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param largest bytes of the file, and of the file unpacked where it lies in an archive
 * @param time to read it and to find what it says; cut off after that
 */
public record Limits(int largest, Duration time) {

    /** 50 MB and 60 seconds: the longest plan with all its annexes takes far less of both. */
    public static final Limits STANDARD = new Limits(50 * 1024 * 1024, Duration.ofSeconds(60));
}

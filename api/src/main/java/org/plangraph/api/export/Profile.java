package org.plangraph.api.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What belongs to a part beside its root.
 *
 * @param kind which way it is put together
 * @param hops of {@link Kind#HOPS}, how many steps; else nought
 */
public record Profile(Kind kind, int hops) {

    /** The ways. */
    public enum Kind {
        /**
         * Everything of the plans: the graphs of their editions, and what their concepts are
         * called.
         */
        PLAN,
        /** Concise bounded description: the statements the root is the subject of. */
        CBD,
        /** Symmetric: also those that lead to it. */
        SCBD,
        /** The statements about all that is so many steps away, in either direction. */
        HOPS,
        /** What the fields of its class reach (SHACL shapes), with what that says of itself. */
        SHAPE
    }

    private static final Pattern HOPS = Pattern.compile("hops(?:=| )?([1-9])");

    /**
     * By its name in requests: plan, cbd, scbd, hops=2, shape.
     *
     * @throws UnusableExportException for another
     */
    public static Profile of(String words) {
        Matcher hops = HOPS.matcher(words);
        if (hops.matches()) {
            return new Profile(Kind.HOPS, Integer.parseInt(hops.group(1)));
        }
        return switch (words) {
            case "plan" -> new Profile(Kind.PLAN, 0);
            case "cbd" -> new Profile(Kind.CBD, 0);
            case "scbd" -> new Profile(Kind.SCBD, 0);
            case "shape" -> new Profile(Kind.SHAPE, 0);
            default ->
                    throw new UnusableExportException(
                            "profile: \""
                                    + words
                                    + "\" is none of plan, cbd, scbd, hops=1 to hops=9, shape.");
        };
    }

    /** As in requests. */
    public String words() {
        return switch (kind) {
            case PLAN -> "plan";
            case CBD -> "cbd";
            case SCBD -> "scbd";
            case HOPS -> "hops=" + hops;
            case SHAPE -> "shape";
        };
    }
}

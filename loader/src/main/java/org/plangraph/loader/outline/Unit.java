package org.plangraph.loader.outline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of a plan with the parts under it.
 *
 * @param marker its number
 * @param heading without number and final 。; null where the text starts at once
 * @param body from behind the heading to the first part under it, or to the unit's end
 * @param children parts under it, in document order
 */
public record Unit(Marker marker, @Nullable Span heading, Span body, List<Unit> children) {

    /** Its own words: heading and body, without the parts under it. */
    public Span words() {
        return new Span(marker.end(), body.end());
    }

    /** From its number to the end of all that belongs to it. */
    public Span whole() {
        int end = children.isEmpty() ? body.end() : children.get(children.size() - 1).whole().end();
        return new Span(marker.start(), end);
    }

    /** Whether no numbered part stands under it. */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** The units under it that have no parts of their own, itself where it is one. */
    public Stream<Unit> leaves() {
        return isLeaf() ? Stream.of(this) : children.stream().flatMap(Unit::leaves);
    }
}

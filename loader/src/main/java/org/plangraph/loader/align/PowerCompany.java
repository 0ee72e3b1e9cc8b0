package org.plangraph.loader.align;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.PlacePrefix.Reading;
import org.plangraph.loader.extract.AgencyKind;

/**
 * A company of the state's grid in a place that no table holds: 国网青岭供电公司 names 青岭 without its 县.
 */
final class PowerCompany {

    /** What it does, behind its place. */
    private static final Pattern SUPPLIER =
            Pattern.compile("^.{2,6}?(?<supplier>供电(?:公司|分公司|中心|所|部))$");

    private final BureauNames names;

    PowerCompany(BureauNames names) {
        this.names = names;
    }

    /**
     * Null where the name is none's. It keeps its place in its name.
     *
     * @param readings the ways to part its name, without 国网
     */
    @Nullable AgencyMatch find(List<Reading> readings) {
        for (var reading : readings) {
            var supplier = SUPPLIER.matcher(reading.rest());
            if (!reading.stripped() && supplier.find()) {
                var found = names.find(supplier.group("supplier"));
                return found == null
                        ? null
                        : new AgencyMatch(
                                reading.rest(),
                                found.function().bureaus(),
                                AgencyKind.COMPANY,
                                null,
                                null,
                                List.of());
            }
        }
        return null;
    }
}

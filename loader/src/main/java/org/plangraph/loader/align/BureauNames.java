package org.plangraph.loader.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.PlacePrefix.Owner;
import org.plangraph.loader.align.PlacePrefix.Reading;
import org.plangraph.ontology.Schemes;

/**
 * Tries every way to part a name into place, function and ending, and takes the first that leads to
 * a bureau; surer rules come before bolder ones.
 */
final class BureauNames {

    private final List<FunctionRule> rules;

    BureauNames(Schemes schemes) {
        rules =
                List.of(
                        new ExactLabel(schemes),
                        new ListedMisspelling(schemes),
                        new ShortForm(schemes),
                        new MergedName(schemes),
                        new Slip(schemes));
    }

    /** A name parted and understood. */
    record Found(Reading reading, BodyForm form, FunctionReading function) {}

    /** Null where no way leads to a bureau. */
    @Nullable Found find(List<Reading> readings) {
        for (var rule : rules) {
            for (var reading : readings) {
                var found = read(rule, reading);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Found read(FunctionRule rule, Reading reading) {
        var office = reading.owner() == Owner.PARTY && reading.rest().startsWith("办");
        for (var form : BodyForm.of(office ? "党委" + reading.rest() : reading.rest())) {
            var function = rule.read(form.function());
            if (function != null) {
                return new Found(reading, form, function);
            }
        }
        return null;
    }

    /** A body named without its place. */
    @Nullable Found find(String body) {
        return find(List.of(new Reading(body, null, Owner.UNSAID, false)));
    }
}

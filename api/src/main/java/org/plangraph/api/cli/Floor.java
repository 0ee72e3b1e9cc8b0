package org.plangraph.api.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plangraph.loader.evaluate.Evaluation;
import org.plangraph.loader.evaluate.Field;
import org.plangraph.loader.evaluate.Score;

/** The least F1 that a field must have over all documents. */
record Floor(Field field, double least) {

    /**
     * Reads what the user wrote.
     *
     * @throws WrongInput where there is no such field, or the floor is not between 0 and 1
     */
    static List<Floor> of(Map<String, String> written) {
        List<Floor> floors = new ArrayList<>();
        written.forEach((field, least) -> floors.add(new Floor(field(field), share(least))));
        return floors;
    }

    private static Field field(String label) {
        return Field.of(label)
                .orElseThrow(
                        () ->
                                new WrongInput(
                                        "--floor: there is no field \""
                                                + label
                                                + "\". The fields are "
                                                + Arrays.stream(Field.values())
                                                        .map(Field::label)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    private static double share(String written) {
        try {
            double share = Double.parseDouble(written);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is too large
        }
        throw new WrongInput("--floor: \"" + written + "\" is no number from 0 to 1.");
    }

    /** What to tell where the floor is undercut. */
    Optional<String> undercutBy(Evaluation evaluation) {
        Score score = evaluation.total().get(field);
        if (score == null) {
            return Optional.of(
                    field.label()
                            + ": no gold judges it, so its floor cannot be held. Write the field"
                            + " into a gold file, or leave the floor out.");
        }
        return score.f1() >= least
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%s: F1 %.4f is under the floor %s. The differences tell where.",
                                field.label(),
                                score.f1(),
                                least));
    }
}

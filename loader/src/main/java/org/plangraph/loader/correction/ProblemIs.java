package org.plangraph.loader.correction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plangraph.loader.correction.Words.Found;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem;

/** A problem needs no more looking at: it stays recorded and is no longer counted. */
record ProblemIs(Code code) implements Judgement {

    static ProblemIs read(Fields entry) throws BrokenEntryException {
        Code code = Constants.read(entry, "code", Code.class);
        if (code == null) {
            throw new BrokenEntryException(
                    entry.line(), "\"code\" is missing; write the code of the problem");
        }
        String is = entry.required("is", "is: settled");
        if (!is.equals("settled")) {
            throw new BrokenEntryException(entry.line("is"), "of a problem write is: settled");
        }
        return new ProblemIs(code);
    }

    @Override
    public Resolved resolve(Situation situation, Entry entry) throws UnsupportedException {
        Evidence evidence = entry.evidence();
        Predicate<Problem> meant = meant(situation, evidence);
        boolean found =
                situation.extract().problems().stream()
                        .anyMatch(problem -> problem.code() == code && meant.test(problem));
        if (!found) {
            throw new UnsupportedException(
                    "there is no problem %s in %s any more; drop the entry"
                            .formatted(Constants.written(code), evidence.place()));
        }
        return new Resolved(
                Map.of(),
                draft -> draft.settle(entry.correction(Map.of()), EnumSet.of(code), meant));
    }

    private static Predicate<Problem> meant(Situation situation, Evidence evidence)
            throws UnsupportedException {
        if (!evidence.words().isEmpty()) {
            List<Found> places = situation.places(evidence, evidence.word());
            if (places.isEmpty()) {
                throw situation.absent(evidence);
            }
            return problem -> places.stream().anyMatch(place -> overlaps(place, problem));
        }
        if (evidence.namesTask()) {
            var task = situation.extract().tasks().get(situation.task(evidence));
            return problem -> overlaps(new Found("", task.start(), task.end()), problem);
        }
        return problem -> true;
    }

    private static boolean overlaps(Found place, Problem problem) {
        Integer start = problem.start();
        Integer end = problem.end();
        return start != null && end != null && place.overlaps(start, end);
    }
}

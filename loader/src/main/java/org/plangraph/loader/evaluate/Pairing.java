package org.plangraph.loader.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.plangraph.loader.extract.Extract;

/**
 * Which gold is of which document: by SHA-256, else by file name without its ending, else by the
 * title of the plan.
 *
 * @param pairs in the order of the documents
 * @param golds without a document
 * @param documents without a gold
 */
public record Pairing(List<Pair> pairs, List<Gold> golds, List<Extract> documents) {

    /** A gold and what was read in its document. */
    public record Pair(Gold gold, Extract extract) {}

    private static final List<BiPredicate<Gold, Extract>> SIGNS =
            List.of(
                    (gold, extract) -> extract.document().sha256().equals(gold.sha256()),
                    (gold, extract) -> Gold.stem(extract.document().name()).equals(gold.stem()),
                    (gold, extract) ->
                            gold.title() != null
                                    && Objects.equals(gold.title(), extract.plan().title()));

    /**
     * Finds the pairs.
     *
     * @throws UnusableGoldException where a gold may be of several documents or a document have
     *     several golds
     */
    public static Pairing of(List<Gold> golds, List<Extract> extracts)
            throws UnusableGoldException {
        List<Gold> goldsLeft = new ArrayList<>(golds);
        List<Extract> extractsLeft = new ArrayList<>(extracts);
        List<Pair> pairs = new ArrayList<>();
        for (BiPredicate<Gold, Extract> sign : SIGNS) {
            List<Pair> found = new ArrayList<>();
            for (Gold gold : goldsLeft) {
                List<Extract> same =
                        extractsLeft.stream().filter(one -> sign.test(gold, one)).toList();
                refuseSeveral(gold, same);
                same.forEach(extract -> found.add(new Pair(gold, extract)));
            }
            refuseShared(found);
            for (Pair pair : found) {
                goldsLeft.remove(pair.gold());
                extractsLeft.remove(pair.extract());
            }
            pairs.addAll(found);
        }
        return new Pairing(inOrderOf(extracts, pairs), goldsLeft, extractsLeft);
    }

    private static List<Pair> inOrderOf(List<Extract> extracts, List<Pair> pairs) {
        IdentityHashMap<Extract, Integer> places = new IdentityHashMap<>();
        extracts.forEach(extract -> places.put(extract, places.size()));
        return pairs.stream()
                .sorted(Comparator.comparingInt(pair -> places.getOrDefault(pair.extract(), 0)))
                .toList();
    }

    private static void refuseSeveral(Gold gold, List<Extract> documents)
            throws UnusableGoldException {
        if (documents.size() > 1) {
            throw new UnusableGoldException(
                    gold.name()
                            + ": may be the gold of any of "
                            + documents.stream()
                                    .map(one -> one.document().name())
                                    .collect(Collectors.joining(", "))
                            + ". Write the SHA-256 of its document into it"
                            + " (\"document\": {\"sha256\": …}), or name one of them only.");
        }
    }

    private static void refuseShared(List<Pair> pairs) throws UnusableGoldException {
        IdentityHashMap<Extract, Gold> golds = new IdentityHashMap<>();
        for (Pair pair : pairs) {
            Gold other = golds.put(pair.extract(), pair.gold());
            if (other != null) {
                throw new UnusableGoldException(
                        pair.gold().name()
                                + ": "
                                + other.name()
                                + " is the gold of "
                                + pair.extract().document().name()
                                + " already. Keep one gold for a document.");
            }
        }
    }
}

package org.plangraph.loader.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

/**
 * The district that an issuer or a title names. Names that stand one within the other (济南市历下区) are
 * read to the last; a name that several districts bear is told apart by what stands above it there,
 * or by the province and prefecture that the rest of the document names.
 */
final class Districts {

    private static final Pattern LEAD_IN = Pattern.compile("^(?:中共|“|《|\\s)+");
    private static final int LONGEST = 15;

    /** Names that are also plain words: they count only under the district they belong to. */
    private static final Set<String> PLAIN_WORDS = Set.of("城区", "郊区", "矿区");

    private final Schemes schemes;

    Districts(Schemes schemes) {
        this.schemes = schemes;
    }

    /**
     * The district that is named.
     *
     * @param name an issuer or a title
     * @param context text in which a district above may be named
     * @return empty where no district is named, or several are equally likely
     */
    Optional<District> match(String name, String context) {
        var written = LEAD_IN.matcher(WrittenName.of(name)).replaceFirst("");
        var found = chain(written, 0, context);
        for (int at = 1; found.isEmpty() && at < written.length() - 1; at++) {
            found = chain(written, at, context);
        }
        return found;
    }

    private Optional<District> chain(String text, int start, String context) {
        var passed = new ArrayList<District>();
        int at = start;
        for (var names = namesAt(text, at); !names.isEmpty(); names = namesAt(text, at)) {
            var chosen = choose(names, passed, context);
            var plainWord = PLAIN_WORDS.contains(names.get(0).name());
            if (chosen == null || (plainWord && !below(chosen, passed) && at > 0)) {
                break;
            }
            if (!passed.isEmpty() && !below(chosen, passed)) {
                break;
            }
            var name = chosen.name();
            at += text.startsWith(name, at) ? name.length() : chosen.plainName().length();
            passed.add(chosen);
        }
        return passed.isEmpty() ? Optional.empty() : Optional.of(passed.get(passed.size() - 1));
    }

    private List<District> namesAt(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 1; length--) {
            var districts = schemes.districtsNamed(text.substring(at, at + length));
            if (!districts.isEmpty()) {
                return districts;
            }
        }
        return List.of();
    }

    private @Nullable District choose(
            List<District> candidates, List<District> passed, String context) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        var sorted =
                candidates.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (District each) -> support(each, passed, context))
                                        .reversed())
                        .toList();
        int first = support(sorted.get(0), passed, context);
        return first > support(sorted.get(1), passed, context) ? sorted.get(0) : null;
    }

    /** How much speaks for a district: those above it, named before it or elsewhere. */
    private int support(District district, List<District> passed, String context) {
        int support = 0;
        for (var up = schemes.above(district); up.isPresent(); up = schemes.above(up.get())) {
            if (passed.contains(up.get())) {
                support += 1000;
            }
            support += Math.min(50, count(context, up.get().name())) * 4;
            support += Math.min(50, count(context, up.get().shortName()));
        }
        return support;
    }

    private boolean below(District district, List<District> passed) {
        for (var up = schemes.above(district); up.isPresent(); up = schemes.above(up.get())) {
            if (passed.contains(up.get())) {
                return true;
            }
        }
        return false;
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }
}

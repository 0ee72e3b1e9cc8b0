package org.plangraph.loader.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.ontology.Programme;
import org.plangraph.ontology.Schemes;

/**
 * Programmes that a text names: those of the scheme, and names in quotation marks that 行动, 计划 or 工程
 * follows or ends. Each once, in the order of the text.
 */
final class Programmes {

    private static final Pattern QUOTED =
            Pattern.compile(
                    "“([^“”]{2,24}?)”(?:专项|三年|提升|系列)?(?:行动|工程|计划)|“([^“”]{2,24}?(?:行动|计划|工程|消费节|消费季|促进年|购物节))”");

    private final Map<String, Programme> byName = new LinkedHashMap<>();

    Programmes(Schemes schemes) {
        for (var programme : schemes.programmes()) {
            byName.put(written(programme.label()), programme);
            programme.altLabels().forEach(label -> byName.put(written(label), programme));
        }
    }

    List<Programme> match(String text) {
        var written = written(text);
        var found = new TreeMap<Integer, Programme>();
        byName.forEach(
                (name, programme) -> {
                    int at = written.indexOf(name);
                    if (at >= 0) {
                        found.putIfAbsent(at, programme);
                    }
                });
        quoted(written, found);
        return found.values().stream().distinct().toList();
    }

    private void quoted(String text, Map<Integer, Programme> found) {
        Set<String> known =
                found.values().stream()
                        .flatMap(each -> names(each).stream())
                        .collect(Collectors.toSet());
        var matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            var name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            var programme = byName.get(name);
            if (programme == null && known.stream().noneMatch(each -> overlap(each, name))) {
                found.putIfAbsent(matcher.start() + 1, Programme.provisional(name));
            }
        }
    }

    private static Set<String> names(Programme programme) {
        return Stream.concat(Stream.of(programme.label()), programme.altLabels().stream())
                .map(Programmes::written)
                .collect(Collectors.toSet());
    }

    private static boolean overlap(String a, String b) {
        return a.contains(b) || b.contains(a);
    }

    private static String written(String text) {
        return text.replace('＋', '+').replace('·', '•');
    }
}

package org.plangraph.loader.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.loader.extract.Code;
import org.plangraph.ontology.Indicator;
import org.plangraph.ontology.Schemes;

/** Which measure a phrase names: 全县农作物耕种收综合机械化率 and 农作物耕种收综合机械化率 are one. */
final class Indicators {

    private static final Pattern VERB =
            Pattern.compile(
                    "^(?:力争|确保|累计|总计|实现|完成|推动|推广|培育|建成|打造|建设|新建|新增|达到|使|其中|改造提升|重点改造|改造|更新|创建|争创|举办|组织"
                            + "|开展|淘汰|报废|实施|引导|支持|基本|筹集|发放|开发|参加|治理|整治|新改建)+(?=.{2})");

    private static final Pattern COUNT = Pattern.compile("(?:数量|总数|总量|个数|家数|数)$");

    private final Schemes schemes;
    private final Map<String, Indicator> byKey;

    Indicators(Schemes schemes) {
        this.schemes = schemes;
        this.byKey = byKey(schemes.indicators());
    }

    /** Labels by their key; a key that two measures share names neither. */
    private static Map<String, Indicator> byKey(List<Indicator> indicators) {
        Map<String, Indicator> found = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Indicator indicator : indicators) {
            Stream.concat(Stream.of(indicator.label()), indicator.altLabels().stream())
                    .map(IndicatorKey::of)
                    .forEach(
                            key -> {
                                Indicator other = found.putIfAbsent(key, indicator);
                                if (other != null && !other.equals(indicator)) {
                                    shared.add(key);
                                }
                            });
        }
        found.keySet().removeAll(shared);
        return Map.copyOf(found);
    }

    IndicatorMatch match(String phrase) {
        var written = written(phrase);
        var placeless = placeless(written);
        var known =
                known(written)
                        .or(() -> known(placeless))
                        .or(() -> known(VERB.matcher(placeless).replaceFirst("")));
        if (known.isPresent()) {
            return new IndicatorMatch(known.get(), List.of());
        }
        var finding =
                new Finding(
                        Code.INDICATOR_UNKNOWN,
                        "No indicator is known for “%s”: add it, or these words for it, to indicators.ttl."
                                .formatted(phrase));
        return new IndicatorMatch(Indicator.provisional(placeless), List.of(finding));
    }

    private Optional<Indicator> known(String phrase) {
        return schemes.indicator(phrase)
                .or(() -> schemes.indicator(phrase.replace("及以上", "以上")))
                .or(() -> schemes.indicator(COUNT.matcher(phrase).replaceFirst("")))
                .or(() -> Optional.ofNullable(byKey.get(IndicatorKey.of(phrase))));
    }

    private static String written(String phrase) {
        return WrittenName.of(phrase).replace('％', '%').replace('＋', '+').replace('，', '、');
    }

    private String placeless(String phrase) {
        var rest = IndicatorKey.placeless(phrase);
        for (int length = Math.min(12, rest.length() - 2); length > 2; length--) {
            if (!schemes.districtsNamed(rest.substring(0, length)).isEmpty()) {
                return rest.substring(length);
            }
        }
        return rest;
    }
}

package org.plangraph.loader.align;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.District;

/** A local organ named after a national one: 国家税务总局冠县税务局, 国家金融监督管理总局章丘监管支局, 中国人民银行X支行, 人行X支行. */
final class StateOrgan {

    private static final Pattern NAME =
            Pattern.compile(
                    "^(?:(?:国家|中国)(.{2,8}?)(总局|局|委员会|银行|会)|(.{2,8}?)(总局)|(人民|人)(银行|行))(.*)$");

    private final PlacePrefix prefix;
    private final BureauNames names;

    StateOrgan(PlacePrefix prefix, BureauNames names) {
        this.prefix = prefix;
        this.names = names;
    }

    /**
     * A name understood as a local organ of the state.
     *
     * @param written the name without its place: 税务局, 国家金融监督管理总局监管支局
     */
    record Found(FunctionReading function, String written, @Nullable District serves) {}

    /** Null where the name is no such organ's. */
    @Nullable Found find(String name, @Nullable District place) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches() || BodyForm.company(name)) {
            return null;
        }
        var head = first(matcher.group(1), matcher.group(3), matcher.group(5));
        var ending = first(matcher.group(2), matcher.group(4), matcher.group(6));
        var bank = ending.endsWith("行");
        var found = names.find(bank ? head + ending : head);
        if (found == null || (bank && !head.startsWith("人"))) {
            return null;
        }
        var national = bank ? "中国人民银行" : "国家" + found.function().written() + ending;
        return local(found.function(), national, matcher.group(7), place);
    }

    private Found local(
            FunctionReading function, String national, String tail, @Nullable District place) {
        var readings =
                prefix.readings(tail, place).stream()
                        .filter(PlacePrefix.Reading::stripped)
                        .toList();
        if (readings.isEmpty()) {
            return new Found(function, national + tail, tail.isEmpty() ? null : place);
        }
        var office = names.find(readings);
        if (office != null && office.function().bureaus().equals(function.bureaus())) {
            return new Found(function, office.reading().rest(), office.reading().place());
        }
        var reading = nearest(readings);
        return new Found(function, national + reading.rest(), reading.place());
    }

    private static PlacePrefix.Reading nearest(List<PlacePrefix.Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.place() != null)
                .findFirst()
                .orElse(readings.get(0));
    }

    private static String first(@Nullable String... groups) {
        for (var group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}

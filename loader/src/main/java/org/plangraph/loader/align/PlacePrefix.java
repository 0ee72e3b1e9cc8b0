package org.plangraph.loader.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

/**
 * The ways to part a body's name into the place it belongs to and the rest. 市 in 市市场监管局 is the
 * place, in 市场监管局 it is not: which way is right shows only when the rest makes sense.
 */
final class PlacePrefix {

    /** Whose organ the words after the place say it is. */
    enum Owner {
        UNSAID,
        PARTY,
        GOVERNMENT
    }

    /**
     * One way.
     *
     * @param rest the name without the place and its owner; may be empty
     * @param place null where the words do not tell
     * @param stripped whether anything was taken off
     */
    record Reading(String rest, @Nullable District place, Owner owner, boolean stripped) {}

    private static final List<String> LEVELS =
            List.of(
                    "自治区", "自治州", "自治县", "自治旗", "开发区", "高新区", "经开区", "度假区", "新区", "地区", "师市", "省",
                    "市", "区", "县", "州", "盟", "旗");

    private static final Pattern PARTY =
            Pattern.compile("^(?:委[、和]?.(?:人民)?政府|党委[、和]?(?:人民)?政府|党工委|党委|工委|委)");

    private static final Pattern GOVERNMENT = Pattern.compile("^(?:人民政府|政府|管委会|管理委员会)");

    /** Words that begin with a level and name no place. */
    private static final Pattern NO_PLACE = Pattern.compile("^(?:市场|市政(?!府|协)|市容|市民|区划|区域|省直)");

    /** Words that look like a place. */
    static final Pattern UNLISTED = Pattern.compile("^.{1,6}?[省市县区旗州盟](?=.{2})");

    private static final int LONGEST = 15;

    private final Schemes schemes;
    private final Neighbourhood neighbourhood;

    PlacePrefix(Schemes schemes, Neighbourhood neighbourhood) {
        this.schemes = schemes;
        this.neighbourhood = neighbourhood;
    }

    /** All ways, the likeliest first; the last leaves the name whole. */
    List<Reading> readings(String name, @Nullable District place) {
        var readings = new ArrayList<Reading>();
        var whole = name.startsWith("中共") ? name.substring(2) : name;
        named(whole, place, readings);
        var placeless = NO_PLACE.matcher(whole).find();
        if (!placeless) {
            generic(whole, place, readings);
        }
        readings.add(new Reading(whole, place, Owner.UNSAID, false));
        if (placeless) {
            generic(whole, place, readings);
        }
        called(whole, place, readings);
        unlisted(whole, readings);
        return readings;
    }

    private void named(String name, @Nullable District place, List<Reading> readings) {
        var rest = name;
        District found = null;
        for (var next = full(rest, place); next != null; next = full(rest, found)) {
            found = next;
            rest = rest.substring(length(rest, next));
        }
        if (found != null) {
            owned(rest, found, readings);
            called(rest, found, readings);
            for (var level : LEVELS) {
                if (rest.startsWith(level) && found.name().endsWith(level)) {
                    owned(rest.substring(level.length()), found, readings);
                }
            }
        }
    }

    private @Nullable District full(String name, @Nullable District place) {
        for (int length = Math.min(LONGEST, name.length()); length > 1; length--) {
            var candidates = schemes.districtsNamed(name.substring(0, length));
            var nearest = neighbourhood.nearest(candidates, place);
            if (nearest != null
                    && (!nearest.name().matches(".区") || neighbourhood.near(nearest, place))) {
                return nearest;
            }
        }
        return null;
    }

    private static int length(String name, District district) {
        return name.startsWith(district.name())
                ? district.name().length()
                : district.plainName().length();
    }

    private void generic(String name, @Nullable District place, List<Reading> readings) {
        for (var level : LEVELS) {
            if (name.startsWith(level)) {
                owned(name.substring(level.length()), neighbourhood.meant(level, place), readings);
            }
        }
    }

    private void called(String name, @Nullable District place, List<Reading> readings) {
        for (int length = Math.min(LONGEST, name.length()); length > 1; length--) {
            var candidates = schemes.districtsCalled(name.substring(0, length));
            var nearest = neighbourhood.nearest(candidates, place);
            if (nearest != null) {
                owned(name.substring(length), nearest, readings);
            }
        }
    }

    /** A place that the table does not hold: a new one, or one of another register. */
    private static void unlisted(String name, List<Reading> readings) {
        var matcher = UNLISTED.matcher(name);
        if (matcher.find()) {
            owned(name.substring(matcher.end()), null, readings);
        }
    }

    private static void owned(String rest, @Nullable District place, List<Reading> readings) {
        readings.add(new Reading(rest, place, Owner.UNSAID, true));
        addOwned(PARTY, Owner.PARTY, rest, place, readings);
        addOwned(GOVERNMENT, Owner.GOVERNMENT, rest, place, readings);
    }

    private static void addOwned(
            Pattern pattern,
            Owner owner,
            String rest,
            @Nullable District place,
            List<Reading> readings) {
        var matcher = pattern.matcher(rest);
        if (matcher.find()) {
            readings.add(new Reading(rest.substring(matcher.end()), place, owner, true));
        }
    }
}

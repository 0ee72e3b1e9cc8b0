package org.plangraph.loader.align;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.District;
import org.plangraph.ontology.District.Level;
import org.plangraph.ontology.Schemes;

/**
 * Which of several districts of one name is meant by a plan of a given place: the nearest. Nobody
 * is told 鼓楼区 of another province without saying so.
 */
final class Neighbourhood {

    private static final int FAR = 6;

    private final Schemes schemes;

    Neighbourhood(Schemes schemes) {
        this.schemes = schemes;
    }

    /** Null where two are equally near, or none is given. */
    @Nullable District nearest(List<District> candidates, @Nullable District place) {
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        var sorted =
                candidates.stream()
                        .sorted(Comparator.comparingInt(each -> distance(each, place)))
                        .toList();
        var first = sorted.get(0);
        return distance(first, place) < distance(sorted.get(1), place) ? first : null;
    }

    /** The place itself, a district above it, or one below it. */
    boolean near(District district, @Nullable District place) {
        return distance(district, place) <= 3;
    }

    private int distance(District district, @Nullable District place) {
        if (place == null) {
            return FAR;
        }
        if (district.equals(place)) {
            return 0;
        }
        if (isAbove(district, place)) {
            return 1;
        }
        if (place.code().equals(district.within())) {
            return 2;
        }
        if (isAbove(place, district)) {
            return 3;
        }
        if (district.within() != null && district.within().equals(place.within())) {
            return 4;
        }
        return district.code().substring(0, 2).equals(place.code().substring(0, 2)) ? 5 : FAR;
    }

    boolean isAbove(District high, District low) {
        for (var up = schemes.above(low); up.isPresent(); up = schemes.above(up.get())) {
            if (up.get().equals(high)) {
                return true;
            }
        }
        return false;
    }

    /** The district that 省, 市, 区 or 县 before a name stands for in a plan of the place. */
    @Nullable District meant(String word, @Nullable District place) {
        if (place == null) {
            return null;
        }
        for (var each = place; each != null; each = schemes.above(each).orElse(null)) {
            if (isA(word, each)) {
                return each;
            }
        }
        return word.length() > 1 && !word.startsWith("自治") && !word.equals("地区") ? place : null;
    }

    private static boolean isA(String word, District district) {
        return switch (word) {
            case "省" -> district.level() == Level.PROVINCE && !district.name().endsWith("市");
            case "自治区" -> district.level() == Level.PROVINCE && district.name().endsWith(word);
            case "市" -> district.name().endsWith("市");
            case "区" -> district.name().endsWith("区") && !district.name().endsWith("地区");
            default -> district.name().endsWith(word);
        };
    }
}

package org.plangraph.loader.correction;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.PlanInfo;

/**
 * What a correction can know a plan by, as read in its document.
 *
 * @param sha256 of the file
 * @param names number, title, title with district, district: each with its kind in front
 */
public record PlanKeys(String sha256, Set<String> names) {

    /** The keys of a plan as it was read, before anything is corrected. */
    public static PlanKeys of(Extract extract) {
        PlanInfo plan = extract.plan();
        Set<String> names = new TreeSet<>();
        if (plan.documentNumber() != null) {
            names.add(number(plan.documentNumber()));
        }
        if (plan.title() != null) {
            names.add(title(plan.title()));
        }
        DistrictName district = plan.district();
        if (district != null) {
            names.add(district(district.code()));
            names.add(district(district.name()));
        }
        return new PlanKeys(extract.document().sha256(), names);
    }

    static String number(String number) {
        return "number:" + normalised(number);
    }

    static String title(String title) {
        return "title:" + normalised(title);
    }

    static String district(String codeOrName) {
        return "district:" + normalised(codeOrName);
    }

    /** Letters and digits only, full width made half. */
    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

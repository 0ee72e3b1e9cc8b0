package org.plangraph.loader.correction;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * How a correction names the plan, or the plans, that it is about; all that is given must fit.
 *
 * @param district code or name; alone it means every plan of the district
 * @param sha256 the first digits of the file's digest: this very edition
 */
record PlanReference(
        @Nullable String number,
        @Nullable String title,
        @Nullable String district,
        @Nullable String sha256) {

    private static final Set<String> FIELDS = Set.of("number", "title", "district", "sha256");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{8,64}");

    static PlanReference read(Node node) throws BrokenEntryException {
        Fields fields = new Fields(node, FIELDS);
        PlanReference plan =
                new PlanReference(
                        fields.text("number"),
                        fields.text("title"),
                        fields.text("district"),
                        fields.text("sha256"));
        if (plan.equals(new PlanReference(null, null, null, null))) {
            throw new BrokenEntryException(
                    fields.line(),
                    "say which plan: its number (文号), its title and district, or the first digits"
                            + " of its sha256");
        }
        if (plan.sha256 != null && !DIGEST.matcher(plan.sha256).matches()) {
            throw new BrokenEntryException(
                    fields.line("sha256"), "sha256 is 8 to 64 digits of 0-9 and a-f");
        }
        return plan;
    }

    /** Whether it means every plan of a district. */
    boolean isWholeDistrict() {
        return number == null && title == null && sha256 == null;
    }

    boolean concerns(PlanKeys keys) {
        Set<String> names = keys.names();
        return (sha256 == null || keys.sha256().startsWith(sha256))
                && (number == null || names.contains(PlanKeys.number(number)))
                && (title == null || names.contains(PlanKeys.title(title)))
                && (district == null || names.contains(PlanKeys.district(district)));
    }
}

package org.plangraph.loader.correction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.ontology.District;

/**
 * The plan itself is called, numbered, issued so; null where what was read stays.
 *
 * @param district code, or a name that only one division has
 */
record PlanIs(
        @Nullable String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate date,
        @Nullable String district)
        implements Judgement {

    private static final Set<String> FIELDS =
            Set.of("title", "number", "issuer", "date", "district");

    static PlanIs read(Fields entry) throws BrokenEntryException {
        Fields is = entry.fields("is", FIELDS);
        if (is.names().isEmpty()) {
            throw new BrokenEntryException(
                    is.line(), "say what it is: title, number, issuer, date or district");
        }
        return new PlanIs(
                is.text("title"),
                is.text("number"),
                is.text("issuer"),
                CorrectionFile.date(is),
                is.text("district"));
    }

    @Override
    public Resolved resolve(Situation situation, Entry entry) throws UnsupportedException {
        if (!entry.evidence().words().isEmpty()
                && situation.words().find(entry.evidence().word()).isEmpty()) {
            throw situation.absent(entry.evidence());
        }
        DistrictName division = division(situation);
        Map<String, String> claims = new LinkedHashMap<>();
        claim(claims, "title", title);
        claim(claims, "number", number);
        claim(claims, "issuer", issuer);
        claim(claims, "date", date == null ? null : date.toString());
        claim(claims, "district", division == null ? null : division.code());
        return new Resolved(
                claims,
                draft -> {
                    draft.plan(plan -> changed(plan, division, entry));
                    draft.settle(entry.correction(Map.of()), answered(), problem -> true);
                });
    }

    private static void claim(Map<String, String> claims, String field, @Nullable String value) {
        if (value != null) {
            claims.put("plan/" + field, value);
        }
    }

    private @Nullable DistrictName division(Situation situation) throws UnsupportedException {
        if (district == null) {
            return null;
        }
        List<District> found =
                situation
                        .schemes()
                        .district(district)
                        .map(List::of)
                        .orElseGet(() -> situation.schemes().districtsNamed(district));
        if (found.size() != 1) {
            throw new UnsupportedException(
                    "%d divisions are called “%s”; give its six-digit code of GB/T 2260"
                            .formatted(found.size(), district));
        }
        return new DistrictName(found.get(0).code(), found.get(0).name());
    }

    private EnumSet<Code> answered() {
        EnumSet<Code> codes = EnumSet.noneOf(Code.class);
        if (title != null) {
            codes.add(Code.TITLE_MISSING);
        }
        if (issuer != null) {
            codes.add(Code.ISSUER_MISSING);
        }
        if (date != null) {
            codes.add(Code.DATE_MISSING);
        }
        if (district != null) {
            codes.add(Code.DISTRICT_UNKNOWN);
        }
        return codes;
    }

    private PlanInfo changed(PlanInfo plan, @Nullable DistrictName division, Entry entry) {
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        note(was, "title", title, plan.title());
        note(was, "documentNumber", number, plan.documentNumber());
        note(was, "issuer", issuer, plan.issuer());
        note(
                was,
                "issued",
                date == null ? null : date.toString(),
                plan.issued() == null ? null : plan.issued().toString());
        note(
                was,
                "district",
                division == null ? null : division.code(),
                plan.district() == null ? null : plan.district().code());
        if (was.isEmpty()) {
            return plan;
        }
        return new PlanInfo(
                title == null ? plan.title() : title,
                number == null ? plan.documentNumber() : number,
                issuer == null ? plan.issuer() : issuer,
                date == null ? plan.issued() : date,
                division == null ? plan.district() : division,
                plan.addressees(),
                Corrected.and(plan.corrections(), entry.correction(was)));
    }

    private static void note(
            Map<String, @Nullable Object> was,
            String field,
            @Nullable String is,
            @Nullable String read) {
        if (is != null && !Objects.equals(is, read)) {
            was.put(field, read);
        }
    }
}

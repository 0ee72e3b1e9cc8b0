package org.plangraph.loader.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan as published.
 *
 * @param title the plan's own title, not the notice's
 * @param documentNumber 文号 with its spaces mended, null where none is printed
 * @param issuer name as written, null where none is found
 * @param issued date of the signature
 * @param district whose plan it is, null where no division is recognised
 * @param addressees in order, as written
 * @param corrections what reviewers changed in it; targets outside all tasks that they took away
 *     stand here
 */
public record PlanInfo(
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issued,
        @Nullable DistrictName district,
        List<String> addressees,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Correction> corrections) {

    /** As read in the document. */
    public PlanInfo(
            @Nullable String title,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable LocalDate issued,
            @Nullable DistrictName district,
            List<String> addressees) {
        this(title, documentNumber, issuer, issued, district, addressees, List.of());
    }
}

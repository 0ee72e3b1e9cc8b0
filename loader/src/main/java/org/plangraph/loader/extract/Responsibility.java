package org.plangraph.loader.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that leads or shares a task.
 *
 * @param name as written
 * @param bureaus preferred labels of the bureaus it belongs to; two for a merged body, none for a
 *     collective
 * @param kind what sort of body
 * @param role what it does
 * @param basis what the assignment rests on
 * @param fullName with the place that the list names once: 省工业和信息化厅 for the second of 省科技厅、工业和信息化厅;
 *     else the name
 * @param means name of the body that is meant where a reviewer says so, null as read
 * @param corrections what reviewers changed in it
 */
public record Responsibility(
        String name,
        List<String> bureaus,
        AgencyKind kind,
        Role role,
        Basis basis,
        int start,
        int end,
        String fullName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String means,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Correction> corrections) {

    /** As read in the document. */
    public Responsibility(
            String name,
            List<String> bureaus,
            AgencyKind kind,
            Role role,
            Basis basis,
            int start,
            int end,
            String fullName) {
        this(name, bureaus, kind, role, basis, start, end, fullName, null, List.of());
    }

    /** A body whose name says whose it is. */
    public Responsibility(
            String name,
            List<String> bureaus,
            AgencyKind kind,
            Role role,
            Basis basis,
            int start,
            int end) {
        this(name, bureaus, kind, role, basis, start, end, name);
    }
}

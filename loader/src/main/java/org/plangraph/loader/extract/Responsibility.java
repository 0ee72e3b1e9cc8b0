package org.plangraph.loader.extract;

import java.util.List;

/**
 * A body that leads or shares a task.
 *
 * @param name as written
 * @param bureaus preferred labels of the bureaus it belongs to; two for a merged body, none for a
 *     collective
 * @param kind what sort of body
 * @param role what it does
 * @param basis what the assignment rests on
 */
public record Responsibility(
        String name,
        List<String> bureaus,
        AgencyKind kind,
        Role role,
        Basis basis,
        int start,
        int end) {}

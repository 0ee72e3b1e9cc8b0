package org.plangraph.loader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task force (工作专班) and its roster.
 *
 * @param name of the group, null where it is not named
 * @param host body its office sits in, as written, or null
 */
public record WorkingGroup(@Nullable String name, @Nullable String host, List<Member> members) {

    /**
     * One line of the roster.
     *
     * @param name without padding: 栾频
     * @param role 组长, 副组长, 成员
     * @param post as written
     */
    public record Member(
            String name, @Nullable String role, @Nullable String post, int start, int end) {}
}

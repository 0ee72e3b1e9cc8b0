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
     * @param bodies those that the post is in, as far as its words name them
     */
    public record Member(
            String name,
            @Nullable String role,
            @Nullable String post,
            List<Body> bodies,
            int start,
            int end) {}

    /**
     * A body that somebody has a post in.
     *
     * @param name as written
     * @param bureaus preferred labels of the bureaus it belongs to
     * @param kind what sort of body
     */
    public record Body(String name, List<String> bureaus, AgencyKind kind) {}
}

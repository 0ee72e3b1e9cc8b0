package org.plangraph.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.AgencyMatch;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.align.PlanAgencies;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.Problem.Severity;
import org.plangraph.loader.extract.WorkingGroup;
import org.plangraph.loader.fact.PostBodies;
import org.plangraph.loader.fact.Roster;
import org.plangraph.loader.text.MendedText;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.District;

/** Reads the roster of a plan: its members, and the bodies that their posts are in. */
final class RosterReading {

    private final MendedText mended;
    private final PlanAgencies agencies;
    private final Problems problems;

    /** A body is a problem once, however many of its people are on the roster. */
    private final Set<String> reported = new HashSet<>();

    RosterReading(
            MendedText mended,
            Alignment alignment,
            @Nullable District district,
            Problems problems) {
        this.mended = mended;
        this.agencies = new PlanAgencies(alignment, district);
        this.problems = problems;
    }

    WorkingGroup read(Roster roster) {
        List<WorkingGroup.Member> members = new ArrayList<>();
        for (Roster.Entry entry : roster.members()) {
            int start = mended.start(entry.words().start());
            int end = mended.end(entry.words().end());
            members.add(
                    new WorkingGroup.Member(
                            entry.name(),
                            entry.role(),
                            entry.post(),
                            bodies(entry.post(), start, end),
                            start,
                            end));
        }
        return new WorkingGroup(roster.name(), roster.host(), List.copyOf(members));
    }

    /** Nobody has a post in many bodies at once: collectives are left out. */
    private List<WorkingGroup.Body> bodies(@Nullable String post, int start, int end) {
        List<WorkingGroup.Body> bodies = new ArrayList<>();
        for (String name : post == null ? List.<String>of() : PostBodies.in(post)) {
            AgencyMatch match = agencies.match(name);
            if (match.kind() == AgencyKind.COLLECTIVE) {
                continue;
            }
            if (reported.add(name)) {
                match.findings().forEach(f -> problems.add(f, Severity.WARNING, start, end));
            }
            bodies.add(
                    new WorkingGroup.Body(
                            name,
                            match.bureaus().stream().map(Bureau::label).toList(),
                            match.kind()));
        }
        return List.copyOf(bodies);
    }
}

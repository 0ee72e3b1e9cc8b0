package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;
import static org.plangraph.loader.rdf.Description.integer;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.WorkingGroup;
import org.plangraph.loader.extract.WorkingGroup.Member;
import org.plangraph.ontology.Vocabulary;

/** The task force of a plan with its roster. */
final class WorkingGroupDescription {

    private final Description description;
    private final AgencyDescription agencies;

    WorkingGroupDescription(Description description, AgencyDescription agencies) {
        this.description = description;
        this.agencies = agencies;
    }

    void describe(@Nullable WorkingGroup facts) {
        if (facts == null) {
            return;
        }
        Resource group =
                description.a(
                        description.iris().workingGroup(),
                        Vocabulary.WorkingGroup,
                        ORG.Organization);
        chinese(group, RDFS.label, facts.name() == null ? "工作专班" : facts.name());
        group.addProperty(Vocabulary.plan, description.iris().plan());
        if (facts.host() != null) {
            group.addProperty(Vocabulary.host, agencies.named(facts.host()));
        }
        for (int i = 0; i < facts.members().size(); i++) {
            member(group, facts.members().get(i), i + 1);
        }
    }

    private void member(Resource group, Member member, int order) {
        Resource person = person(member);
        Resource membership = description.a(description.iris().membership(order), ORG.Membership);
        membership.addProperty(ORG.organization, group).addProperty(ORG.member, person);
        integer(membership, Vocabulary.order, order);
        if (member.role() != null) {
            membership.addProperty(ORG.role, role(member.role()));
        }
        if (member.post() != null) {
            Resource post = description.a(Iris.post(membership), ORG.Post);
            chinese(post, RDFS.label, member.post());
            post.addProperty(ORG.heldBy, person);
            for (WorkingGroup.Body body : member.bodies()) {
                post.addProperty(ORG.postIn, agencies.named(body.name()));
            }
        }
        description.locate(membership, member.start(), member.end());
    }

    private Resource person(Member member) {
        return description
                .a(description.iris().person(member.name()), FOAF.Person)
                .addProperty(FOAF.name, member.name());
    }

    private Resource role(String label) {
        Resource role = description.a(Iris.groupRole(label), ORG.Role);
        chinese(role, SKOS.prefLabel, label);
        return role;
    }
}

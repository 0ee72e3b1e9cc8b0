package org.plangraph.loader.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The bodies that both the gold and the extract name in a task, whatever their role there. */
final class Mentions {

    private static final List<String> ROLES = List.of("lead", "responsible", "implied");

    private Mentions() {}

    static List<Mention> of(String document, List<TaskPair> tasks) {
        List<Mention> mentions = new ArrayList<>();
        for (TaskPair pair : tasks) {
            if (pair.gold() == null || pair.found() == null) {
                continue;
            }
            List<JsonNode> read = bodies(pair.found());
            for (JsonNode body : bodies(pair.gold())) {
                JsonNode same =
                        read.stream()
                                .filter(one -> one.path("name").equals(body.path("name")))
                                .findFirst()
                                .orElse(null);
                if (same != null && body.has("bureaus")) {
                    read.remove(same);
                    mentions.add(
                            new Mention(
                                    document,
                                    pair.name(),
                                    body.path("name").asString(),
                                    bureaus(body),
                                    bureaus(same)));
                }
            }
        }
        return mentions;
    }

    private static List<JsonNode> bodies(JsonNode task) {
        List<JsonNode> bodies = new ArrayList<>();
        ROLES.forEach(role -> task.path(role).forEach(bodies::add));
        return bodies;
    }

    private static Set<String> bureaus(JsonNode body) {
        Set<String> bureaus = new TreeSet<>();
        body.path("bureaus").forEach(bureau -> bureaus.add(bureau.asString()));
        return bureaus;
    }
}

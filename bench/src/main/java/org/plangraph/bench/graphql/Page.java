package org.plangraph.bench.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What stands on the page of a district, however it was asked for.
 *
 * @param tasks in the order of the plan
 */
record Page(String district, List<Task> tasks) {

    private static final String LABEL = "label";

    /**
     * A task.
     *
     * @param leads by name, each with the names of its bureaus
     * @param targets value, unit, deadline, indicator of each
     */
    record Task(
            String title,
            Map<String, SortedSet<String>> leads,
            SortedSet<String> sectors,
            Map<String, List<String>> targets) {

        Task(String title) {
            this(title, new LinkedHashMap<>(), new TreeSet<>(), new LinkedHashMap<>());
        }

        private Task titled(Task other) {
            return new Task(other.title, leads, sectors, targets);
        }

        /** Without what tells two things apart but is not shown: the same facts are equal. */
        String shown() {
            SortedSet<String> named = new TreeSet<>();
            leads.forEach((name, bureaus) -> named.add(name + bureaus));
            List<String> figures = targets.values().stream().map(List::toString).sorted().toList();
            return title + named + sectors + figures;
        }
    }

    /** The page that our service answers with. */
    static Page ofGraphQl(JsonNode answer) {
        JsonNode district = answer.at("/data/districts/nodes/0");
        List<Task> tasks = new ArrayList<>();
        for (JsonNode node : district.at("/tasks/nodes")) {
            Task task = new Task(node.path(LABEL).asString());
            for (JsonNode lead : node.at("/ledBy/nodes")) {
                SortedSet<String> bureaus =
                        task.leads()
                                .computeIfAbsent(
                                        lead.path(LABEL).asString(), name -> new TreeSet<>());
                lead.at("/bureaus/nodes")
                        .forEach(bureau -> bureaus.add(bureau.path(LABEL).asString()));
            }
            node.at("/sectors/nodes")
                    .forEach(sector -> task.sectors().add(sector.path(LABEL).asString()));
            for (JsonNode target : node.at("/targets/nodes")) {
                task.targets()
                        .put(
                                "" + task.targets().size(),
                                List.of(
                                        target.path("value").asString(""),
                                        target.path("unit").asString(""),
                                        target.path("deadline").asString(""),
                                        target.at("/indicator/label").asString("")));
            }
            tasks.add(task);
        }
        return new Page(district.path(LABEL).asString(), tasks);
    }

    /** The page that the rows of a SPARQL query tell. */
    static Page ofSparql(JsonNode answer) {
        Map<String, Task> tasks = new LinkedHashMap<>();
        String district = "";
        for (JsonNode row : answer.at("/results/bindings")) {
            district = value(row, "district");
            Task task =
                    tasks.merge(
                            value(row, "task"),
                            new Task(value(row, "title")),
                            (one, other) -> one.title().isEmpty() ? one.titled(other) : one);
            if (row.has("lead")) {
                SortedSet<String> bureaus =
                        task.leads().computeIfAbsent(value(row, "lead"), name -> new TreeSet<>());
                if (row.has("bureau")) {
                    bureaus.add(value(row, "bureau"));
                }
            }
            if (row.has("sector")) {
                task.sectors().add(value(row, "sector"));
            }
            if (row.has("target")) {
                task.targets()
                        .put(
                                value(row, "target"),
                                List.of(
                                        value(row, "value"),
                                        value(row, "unit"),
                                        value(row, "deadline"),
                                        value(row, "indicator")));
            }
        }
        return new Page(district, List.copyOf(tasks.values()));
    }

    private static String value(JsonNode row, String variable) {
        return row.path(variable).path("value").asString("");
    }

    /** What a reader sees. */
    List<String> shown() {
        List<String> shown = new ArrayList<>(List.of(district));
        tasks.forEach(task -> shown.add(task.shown()));
        return shown;
    }
}

package org.plangraph.bench.plans;

import java.util.List;

/** How a plan says who is responsible. */
enum ClauseStyle {
    LABELS {
        @Override
        Clause clause(List<String> bodies, boolean first) {
            return led("（牵头单位：" + bodies.get(0) + rest("；责任单位：", bodies) + "）", bodies);
        }
    },
    SQUARE_LABELS {
        @Override
        Clause clause(List<String> bodies, boolean first) {
            return led("〔牵头部门：" + bodies.get(0) + rest("；配合部门：", bodies) + "〕", bodies);
        }
    },
    LABELS_ON_LINES {
        @Override
        Clause clause(List<String> bodies, boolean first) {
            return led("\n牵头单位：" + bodies.get(0) + rest("\n配合单位：", bodies), bodies);
        }
    },
    PROSE_IN_BRACKETS {
        @Override
        Clause clause(List<String> bodies, boolean first) {
            return led("（" + bodies.get(0) + "牵头" + rest("，", bodies, "配合") + "）", bodies);
        }
    },
    SENTENCE {
        @Override
        Clause clause(List<String> bodies, boolean first) {
            return led("由" + bodies.get(0) + "牵头" + rest("，", bodies, "配合") + "。", bodies);
        }
    },
    FIRST_LEADS {
        @Override
        Clause clause(List<String> bodies, boolean first) {
            String rule = first ? "；列第一位者为牵头单位，下同" : "";
            return led("（责任单位：" + String.join("、", bodies) + rule + "）", bodies);
        }
    },
    RESPONSIBLE {
        @Override
        Clause clause(List<String> bodies, boolean first) {
            return new Clause("（责任单位：" + String.join("、", bodies) + "）", List.of(), bodies);
        }
    },
    BY_DUTIES {
        @Override
        Clause clause(List<String> bodies, boolean first) {
            String each = bodies.size() > 1 ? "等按职责分工负责）" : "负责）";
            return new Clause("（" + String.join("、", bodies) + each, List.of(), bodies);
        }
    };

    /** What is written, and who is responsible by it. */
    record Clause(String words, List<String> lead, List<String> responsible) {}

    /**
     * A clause behind the text of a task.
     *
     * @param bodies one at least; the first leads where the style has a lead
     * @param first whether no clause of the plan stands before it
     */
    abstract Clause clause(List<String> bodies, boolean first);

    private static Clause led(String words, List<String> bodies) {
        return new Clause(words, bodies.subList(0, 1), bodies.subList(1, bodies.size()));
    }

    private static String rest(String before, List<String> bodies) {
        return rest(before, bodies, "");
    }

    private static String rest(String before, List<String> bodies, String after) {
        return bodies.size() < 2
                ? ""
                : before + String.join("、", bodies.subList(1, bodies.size())) + after;
    }
}

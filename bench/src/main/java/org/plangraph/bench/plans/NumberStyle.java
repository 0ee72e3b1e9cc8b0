package org.plangraph.bench.plans;

/** How a plan numbers its tasks. Its general part is 一 in each. */
enum NumberStyle {
    /** 二、action （一）task. */
    SECTIONS {
        @Override
        String action(int action) {
            return chinese(action + 1) + "、";
        }

        @Override
        String task(int task, int running) {
            return "（" + chinese(task) + "）";
        }

        @Override
        String number(int action, int task, int running) {
            return (action + 1) + "." + task;
        }
    },
    /** 二、action 1.task, and on through all actions. */
    RUNNING {
        @Override
        String action(int action) {
            return chinese(action + 1) + "、";
        }

        @Override
        String task(int task, int running) {
            return running + ".";
        }

        @Override
        String number(int action, int task, int running) {
            return String.valueOf(running);
        }
    },
    /** 二、重点任务 （一）action 1.task, from 1 in each action. */
    NESTED {
        @Override
        String action(int action) {
            return "（" + chinese(action) + "）";
        }

        @Override
        String task(int task, int running) {
            return task + ".";
        }

        @Override
        String number(int action, int task, int running) {
            return "2." + action + "." + task;
        }
    };

    private static final String DIGITS = "〇一二三四五六七八九";

    /** What stands in front of the heading of the action. */
    abstract String action(int action);

    /**
     * What stands in front of the heading of a task.
     *
     * @param task place in its action
     * @param running place in the plan
     */
    abstract String task(int task, int running);

    /** What the task must be known by. */
    abstract String number(int action, int task, int running);

    /** From 1 to 99. */
    static String chinese(int number) {
        int tens = number / 10;
        String end = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return switch (tens) {
            case 0 -> end;
            case 1 -> "十" + end;
            default -> DIGITS.charAt(tens) + "十" + end;
        };
    }
}

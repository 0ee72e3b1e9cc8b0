package org.plangraph.bench.plans;

import java.util.List;

/** Sentences with numbers, and the targets in them. */
final class Commitments {

    /** A sentence without its 。 */
    record Commitment(String words, List<TrueTarget> targets) {}

    private final Topic topic;
    private final Draw draw;
    private final int begin;

    /**
     * @param begin the year the plan is of
     */
    Commitments(Topic topic, Draw draw, int begin) {
        this.topic = topic;
        this.draw = draw;
        this.begin = begin;
    }

    Commitment one() {
        return switch (draw.between(0, 6)) {
            case 0 -> rate();
            case 1 -> stock();
            case 2 -> growth();
            case 3 -> yearly();
            case 4 -> pairOfRates();
            case 5 -> stockAndRate();
            default -> built();
        };
    }

    private int year() {
        return begin + draw.between(1, 4);
    }

    private Commitment rate() {
        String rate = draw.one(topic.rates());
        int percent = draw.between(60, 98);
        int year = year();
        String words = "到%d年，%s达到%d%%以上".formatted(year, rate, percent);
        return new Commitment(words, List.of(level(rate, ">=", percent, year)));
    }

    private Commitment stock() {
        Topic.Counted counted = draw.one(topic.counted());
        int number = draw.between(3, 90);
        int year = year();
        String words = "到%d年底，建成%s%d%s以上".formatted(year, counted.noun(), number, counted.unit());
        return new Commitment(words, List.of(count(counted, ">=", number, year)));
    }

    private Commitment growth() {
        String amount = draw.one(topic.amounts());
        int percent = draw.between(8, 45);
        int year = year();
        int baseline = begin - 1;
        String words = "到%d年，%s较%d年增长%d%%以上".formatted(year, amount, baseline, percent);
        return new Commitment(
                words,
                List.of(
                        new TrueTarget(
                                amount, "growth", ">=", percent, "%", year, baseline, null)));
    }

    private Commitment yearly() {
        Topic.Counted counted = draw.one(topic.counted());
        int number = draw.between(2, 30);
        String words = "每年新增%s%d%s左右".formatted(counted.noun(), number, counted.unit());
        return new Commitment(
                words,
                List.of(
                        new TrueTarget(
                                counted.noun(),
                                "annual",
                                "~",
                                number,
                                counted.unit(),
                                null,
                                null,
                                "year")));
    }

    private Commitment pairOfRates() {
        List<String> rates = draw.some(topic.rates(), 2);
        int first = draw.between(60, 98);
        int second = draw.between(60, 98);
        int year = year();
        String words =
                "到%d年，%s、%s分别超过%d%%、%d%%"
                        .formatted(year, rates.get(0), rates.get(1), first, second);
        return new Commitment(
                words,
                List.of(
                        level(rates.get(0), ">", first, year),
                        level(rates.get(1), ">", second, year)));
    }

    private Commitment stockAndRate() {
        Commitment stock = stock();
        TrueTarget built = stock.targets().get(0);
        String rate = draw.one(topic.rates());
        int percent = draw.between(60, 98);
        String words = "%s，%s不低于%d%%".formatted(stock.words(), rate, percent);
        int year = built.deadline() == null ? begin : built.deadline();
        return new Commitment(words, List.of(built, level(rate, ">=", percent, year)));
    }

    private Commitment built() {
        Topic.Counted counted = draw.one(topic.counted());
        int number = draw.between(2, 60);
        int year = year();
        String words = "%d年底前，新建%s%d%s".formatted(year, counted.noun(), number, counted.unit());
        return new Commitment(words, List.of(count(counted, "=", number, year)));
    }

    private static TrueTarget level(String rate, String comparator, int percent, int year) {
        return new TrueTarget(rate, "level", comparator, percent, "%", year, null, null);
    }

    private static TrueTarget count(
            Topic.Counted counted, String comparator, int number, int year) {
        return new TrueTarget(
                counted.noun(), "count", comparator, number, counted.unit(), year, null, null);
    }
}

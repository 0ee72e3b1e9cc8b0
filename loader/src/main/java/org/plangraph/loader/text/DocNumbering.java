package org.plangraph.loader.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the paragraphs of a Word document (.doc) as Word shows them, by the tables of lists
 * (PlfLst) and of their overrides (PlfLfo) in the file ([MS-DOC] 2.9.131 and following).
 */
final class DocNumbering {

    /** Where the flags of a level stand in it, and the one that a limit of restarts is stated. */
    private static final int FLAGS = 5;

    private static final int LIMITS_RESTART = 0x08;

    private final @Nullable ListTables tables;
    private final Map<Integer, NumberedList> counters = new HashMap<>();
    private final Map<Integer, Definition> lists = new HashMap<>();

    /** A list that paragraphs refer to. */
    private record Definition(int id, List<NumberLevel> levels, BitSet restarts) {}

    /**
     * @param tables null where the document numbers nothing
     */
    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /**
     * The number of the next paragraph of a list, with the blank that parts it from the words; ""
     * where it has none.
     *
     * @param list the list as paragraphs name it, from 1 ({@code ilfo})
     * @param level from 0
     */
    String next(int list, int level) {
        if (tables == null || list <= 0 || level < 0 || level >= NumberedList.LEVELS) {
            return "";
        }
        Definition definition = lists.computeIfAbsent(list, id -> definition(tables, id));
        return counters.computeIfAbsent(definition.id(), id -> new NumberedList())
                .next(list, level, definition.levels(), definition.restarts());
    }

    private static Definition definition(ListTables tables, int list) {
        List<NumberLevel> levels = NumberedList.empty();
        BitSet restarts = new BitSet();
        try {
            LFO override = tables.getLfo(list);
            ListData data = tables.getListData(override.getLsid());
            for (int at = 0; data != null && at < Math.min(data.numLevels(), levels.size()); at++) {
                levels.set(at, level(data.getLevel(at + 1)));
            }
            for (ListFormatOverrideLevel own : tables.getLfoData(list).getRgLfoLvl()) {
                override(own, levels, restarts);
            }
            return new Definition(override.getLsid(), levels, restarts);
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            return new Definition(-list, levels, restarts); // a list that the document lacks
        }
    }

    private static void override(
            @Nullable ListFormatOverrideLevel own, List<NumberLevel> levels, BitSet restarts) {
        int at = own == null ? -1 : own.getLevelNum();
        if (own == null || at < 0 || at >= levels.size()) {
            return;
        }
        if (own.isFormatting() && own.getLevel() != null) {
            levels.set(at, level(own.getLevel()));
        } else if (own.isStartAt()) {
            levels.set(at, levels.get(at).from(own.getIStartAt()));
        }
        restarts.set(at, own.isStartAt());
    }

    private static NumberLevel level(ListLevel level) {
        boolean limited = (level.toByteArray()[FLAGS] & LIMITS_RESTART) != 0;
        return new NumberLevel(
                NumberCode.name(level.getNumberFormat() & 0xFF),
                pattern(level.getNumberText()),
                level.getStartAt(),
                limited ? Integer.valueOf(level.getRestart()) : null,
                level.isLegalNumbering(),
                level.getTypeOfCharFollowingTheNumber() != 2);
    }

    /** In the file, the number of a level is written as the level itself, from 0. */
    private static String pattern(@Nullable String text) {
        StringBuilder pattern = new StringBuilder();
        for (char c : text == null ? new char[0] : text.toCharArray()) {
            if (c < NumberedList.LEVELS) {
                pattern.append('%').append((char) ('1' + c));
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }
}

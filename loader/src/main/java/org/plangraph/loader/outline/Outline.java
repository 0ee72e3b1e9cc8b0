package org.plangraph.loader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.text.MendedText;
import org.plangraph.loader.text.Paragraph;

/**
 * How a document is divided: what stands before the first numbered unit of the plan, the units, and
 * the annexes.
 *
 * @param front from the document's start to the plan's first numbered unit
 * @param units the plan's outermost numbered parts, in document order
 * @param annexes other regions of the document, each from its heading to its end
 */
public record Outline(MendedText mended, Span front, List<Unit> units, List<Span> annexes) {

    /** No notice is longer; a text without any number is not searched to its end. */
    private static final int LONGEST_FRONT = 20_000;

    private static final Pattern ATTACHMENTS = Pattern.compile("附件[：:]?\\s*\\S.*");

    /** Reads the divisions of a text; a text without numbers has no units. */
    public static Outline of(MendedText mended) {
        return of(mended, List.of());
    }

    /**
     * The same for a text with tables that are read on their own: they belong to no unit.
     *
     * @param tables in the order of the text
     */
    public static Outline of(MendedText mended, List<Span> tables) {
        List<List<Paragraph>> regions = Regions.of(mended);
        List<Paragraph> plan = regions.get(0);
        List<Paragraph> outside = plan.stream().filter(one -> !stands(one, tables)).toList();
        DecimalNumbers numbers = DecimalNumbers.of(mended.text(), outside);
        List<Block> blocks = blocks(mended.text(), plan, tables, numbers::at);
        if (blocks.isEmpty()) {
            HeadingLines lines = HeadingLines.of(mended.text(), outside);
            blocks = blocks(mended.text(), plan, tables, lines::at);
        }
        int firstMark =
                blocks.isEmpty() ? end(plan, mended.text()) : blocks.get(0).marker().start();
        firstMark = tables.isEmpty() ? firstMark : Math.min(firstMark, tables.get(0).start());
        List<Span> annexes = new ArrayList<>();
        for (List<Paragraph> region : regions.subList(1, regions.size())) {
            if (!region.isEmpty() && region.get(0).start() > firstMark) {
                annexes.add(new Span(region.get(0).start(), end(region, mended.text())));
            }
        }
        return new Outline(
                mended,
                new Span(0, Math.min(firstMark, LONGEST_FRONT)),
                units(mended.text(), ranked(blocks)),
                List.copyOf(annexes));
    }

    /** The tasks of the plan: units without parts under them, general parts left out. */
    public List<PlannedTask> tasks() {
        return PlannedTask.of(this);
    }

    /** The words of the mended text. */
    public String text() {
        return mended.text();
    }

    /** A numbered stretch, up to the next number. */
    private record Block(Marker marker, int end) {

        /** The same with an article ranked below （一）. */
        Block inside() {
            if (marker.numbering() != Numbering.ARTICLE) {
                return this;
            }
            return new Block(
                    new Marker(
                            Numbering.INNER_ARTICLE, marker.value(), marker.start(), marker.end()),
                    end);
        }
    }

    /** Finds the number that a paragraph begins with. */
    @FunctionalInterface
    private interface Marking {
        @Nullable Marker at(String text, int start, int end);
    }

    private static List<Block> blocks(
            String text, List<Paragraph> paragraphs, List<Span> tables, Marking marking) {
        List<Block> blocks = new ArrayList<>();
        Marker open = null;
        int end = 0;
        boolean attachments = false;
        for (Paragraph paragraph : paragraphs) {
            if (stands(paragraph, tables)) {
                if (open != null) {
                    blocks.add(new Block(open, end));
                }
                open = null;
                continue;
            }
            String words = text.substring(paragraph.start(), paragraph.end());
            Marker marker = marking.at(text, paragraph.start(), paragraph.end());
            if (open != null && Regions.isImprint(words)) {
                break;
            }
            attachments = ATTACHMENTS.matcher(words).matches() || (attachments && marker != null);
            if (attachments) {
                continue;
            }
            if (marker != null) {
                if (open != null) {
                    blocks.add(new Block(open, end));
                }
                open = marker;
            }
            if (!Regions.isSignature(words)) {
                end = paragraph.end();
            }
        }
        if (open != null) {
            blocks.add(new Block(open, end));
        }
        return blocks;
    }

    private static boolean stands(Paragraph paragraph, List<Span> tables) {
        return tables.stream()
                .anyMatch(t -> paragraph.start() >= t.start() && paragraph.start() < t.end());
    }

    /**
     * Articles have （一） as their parts, as in decrees; where such a section stands above the first
     * article, they run on through the sections.
     */
    private static List<Block> ranked(List<Block> blocks) {
        boolean inside =
                blocks.stream()
                        .map(block -> block.marker().numbering())
                        .filter(a -> a == Numbering.ARTICLE || a == Numbering.CHINESE_PAREN)
                        .findFirst()
                        .filter(first -> first == Numbering.CHINESE_PAREN)
                        .isPresent();
        return inside ? blocks.stream().map(Block::inside).toList() : blocks;
    }

    /** A block's parts are the blocks behind it whose numbering ranks lower. */
    private static List<Unit> units(String text, List<Block> blocks) {
        List<Unit> units = new ArrayList<>();
        int index = 0;
        while (index < blocks.size()) {
            Block block = blocks.get(index);
            int next = index + 1;
            while (next < blocks.size()
                    && blocks.get(next).marker().numbering().compareTo(block.marker().numbering())
                            > 0) {
                next++;
            }
            units.add(unit(text, block, units(text, blocks.subList(index + 1, next))));
            index = next;
        }
        return units;
    }

    private static Unit unit(String text, Block block, List<Unit> children) {
        Span words = new Span(block.marker().end(), Math.max(block.marker().end(), block.end()));
        Span heading = Heading.of(text, words, !children.isEmpty());
        int from = heading == null ? words.start() : afterMark(text, heading.end(), words.end());
        return new Unit(
                block.marker(), heading, new Span(from, words.end()), List.copyOf(children));
    }

    private static int afterMark(String text, int index, int end) {
        int from = index;
        if (from < end && "。.：:；;！？".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int end(List<Paragraph> paragraphs, String text) {
        return paragraphs.isEmpty() ? text.length() : paragraphs.get(paragraphs.size() - 1).end();
    }

    /** The words of a unit's heading, or null. */
    public @Nullable String heading(Unit unit) {
        return unit.heading() == null ? null : unit.heading().in(text());
    }
}

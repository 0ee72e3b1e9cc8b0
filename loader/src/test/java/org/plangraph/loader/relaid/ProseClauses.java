package org.plangraph.loader.relaid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in the place of labelled clauses: 由A牵头，B、C配合。 Where nobody leads, （B、C按职责分工负责）. Clauses
 * that hold more than bodies stay as they are.
 */
final class ProseClauses implements Rewording {

    @Override
    public List<String> of(List<String> paragraphs) {
        List<String> reworded = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder written = new StringBuilder();
            int at = 0;
            Clause clause = Clause.in(paragraph, 0);
            while (clause != null) {
                written.append(paragraph, at, clause.start());
                at = sentence(paragraph, clause, written);
                clause = Clause.in(paragraph, at);
            }
            reworded.add(written.append(paragraph.substring(at)).toString());
        }
        return reworded;
    }

    /** Writes the sentence and says where the paragraph goes on. */
    private static int sentence(String paragraph, Clause clause, StringBuilder written) {
        String lead = bodies(clause.lead());
        String responsible = bodies(clause.responsible());
        boolean closed = written.isEmpty() || written.charAt(written.length() - 1) == '。';
        int end = clause.end();
        if (lead == null) {
            written.append('（').append(responsible).append("按职责分工负责）");
            return end;
        }
        written.append(closed ? "" : "。").append('由').append(lead).append("牵头");
        written.append(responsible == null ? "" : "，" + responsible + "配合").append('。');
        return end < paragraph.length() && paragraph.charAt(end) == '。' ? end + 1 : end;
    }

    private static @Nullable String bodies(@Nullable String list) {
        return list == null ? null : list.strip().replaceAll("[，, ]+", "、");
    }
}

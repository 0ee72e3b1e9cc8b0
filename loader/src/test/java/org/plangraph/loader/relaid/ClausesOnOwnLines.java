package org.plangraph.loader.relaid;

import java.util.ArrayList;
import java.util.List;

/** Each label of a clause that closes a paragraph on a line of its own, without brackets. */
final class ClausesOnOwnLines implements Rewording {

    @Override
    public List<String> of(List<String> paragraphs) {
        List<String> reworded = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Clause clause = Clause.in(paragraph, 0);
            while (clause != null && clause.end() < paragraph.length()) {
                clause = Clause.in(paragraph, clause.end());
            }
            if (clause == null) {
                reworded.add(paragraph);
                continue;
            }
            reworded.add(paragraph.substring(0, clause.start()));
            if (clause.lead() != null) {
                reworded.add("牵头单位：" + clause.lead());
            }
            if (clause.responsible() != null) {
                reworded.add("责任单位：" + clause.responsible());
            }
        }
        return reworded;
    }
}

package org.plangraph.loader.relaid;

import java.util.List;

/** 部门 where the plan says 单位, and 参与 for 配合. */
final class OtherLabels implements Rewording {

    private final Replacing labels =
            new Replacing(List.of("牵头单位", "牵头部门", "责任单位", "责任部门", "配合单位", "参与部门", "参与单位", "配合部门"));

    @Override
    public List<String> of(List<String> paragraphs) {
        return labels.of(paragraphs);
    }

    @Override
    public String word(String word) {
        return labels.word(word);
    }
}

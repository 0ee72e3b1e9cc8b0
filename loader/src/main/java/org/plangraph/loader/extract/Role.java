package org.plangraph.loader.extract;

/** What a body does in a task. */
public enum Role {
    /** 牵头. */
    LEAD,
    /** 责任, 按职责分工负责. */
    RESPONSIBLE,
    /** 配合, 参与. */
    COOPERATING
}

package org.plangraph.loader.extract;

/** What sort of body an agency is. */
public enum AgencyKind {
    /** 局, 委员会, 办公室 of a government. */
    BUREAU,
    /** 事业单位: 中心, 融媒体中心. */
    PUBLIC_INSTITUTION,
    /** 党委 and its departments: 区委宣传部. */
    PARTY_ORGAN,
    /** Sent down by a higher level: 市生态环境局历下分局, 国家税务总局冠县税务局. */
    DISPATCHED_ORGAN,
    /** 供电公司. */
    COMPANY,
    /** 开发区管理委员会. */
    DEVELOPMENT_ZONE,
    /** 镇人民政府, 街道办事处. */
    TOWN_OR_SUBDISTRICT,
    /** 工作专班, 领导小组, 指挥部. */
    WORKING_GROUP,
    /** Many at once: 区有关部门、单位; 各镇区（街道）. */
    COLLECTIVE,
    /** None of these is recognised. */
    OTHER
}

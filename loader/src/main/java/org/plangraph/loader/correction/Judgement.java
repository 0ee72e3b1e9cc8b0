package org.plangraph.loader.correction;

/** What a reviewer says of a place in a document. */
sealed interface Judgement
        permits MentionIs, PartIs, TargetIs, TaskIs, PlanIs, AgenciesAre, ProblemIs {

    /**
     * What it comes to in one plan as read.
     *
     * @throws UnsupportedException where its evidence does not stand there
     */
    Resolved resolve(Situation situation, Entry entry) throws UnsupportedException;
}

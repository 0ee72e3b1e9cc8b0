package org.plangraph.loader.change;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Vocabulary;

/**
 * One difference between two editions.
 *
 * @param kind {@code pg:Added}, {@code pg:Removed} or {@code pg:Changed}
 * @param about the task in the new edition, of one that went in the former; null outside any task
 * @param isGone whether that task is not in the new edition
 * @param target in the new edition, null where it is not about one or it went
 * @param property which one is another, null where the whole task came or went
 * @param before in words, empty for what came
 * @param after in words, empty for what went
 */
record Change(
        Resource kind,
        @Nullable StatedTask about,
        boolean isGone,
        @Nullable Resource target,
        @Nullable Property property,
        String before,
        String after) {

    static Change added(StatedTask task) {
        return new Change(Vocabulary.Added, task, false, null, null, "", task.label());
    }

    static Change removed(StatedTask task) {
        return new Change(Vocabulary.Removed, task, true, null, null, task.label(), "");
    }

    static Change changed(StatedTask task, Property property, String before, String after) {
        return new Change(Vocabulary.Changed, task, false, null, property, before, after);
    }

    static Change added(@Nullable StatedTask task, StatedTarget target) {
        return new Change(
                Vocabulary.Added, task, false, target.iri(), Vocabulary.target, "", target.words());
    }

    static Change removed(@Nullable StatedTask task, boolean isGone, StatedTarget target) {
        return new Change(
                Vocabulary.Removed, task, isGone, null, Vocabulary.target, target.words(), "");
    }

    static Change changed(
            @Nullable StatedTask task,
            StatedTarget target,
            Property property,
            String before,
            String after) {
        return new Change(Vocabulary.Changed, task, false, target.iri(), property, before, after);
    }
}

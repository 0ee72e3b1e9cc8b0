package org.plangraph.loader.fact;

import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;

/** A body, what it does in a task, and what that rests on. */
public record Assignment(Mention mention, Role role, Basis basis) {}

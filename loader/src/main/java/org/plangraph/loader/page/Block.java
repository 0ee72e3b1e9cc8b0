package org.plangraph.loader.page;

/** What stands on a page: a line of text, or a table between lines. */
sealed interface Block permits Placed, RuledTable {}

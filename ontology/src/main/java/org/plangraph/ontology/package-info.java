/** What things are called: the vocabulary, the schemes that names are looked up in, the shapes. */
@NullMarked
package org.plangraph.ontology;

import org.jspecify.annotations.NullMarked;

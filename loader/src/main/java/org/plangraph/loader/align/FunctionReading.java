package org.plangraph.loader.align;

import java.util.List;
import org.plangraph.ontology.Bureau;

/**
 * The bureaus that a function part (the name without place and 局) stands for.
 *
 * @param written the function with short forms and listed misspellings written out
 * @param misspelt whether it was read past a misspelling
 */
record FunctionReading(List<Bureau> bureaus, String written, boolean misspelt) {}

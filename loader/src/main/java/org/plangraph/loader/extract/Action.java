package org.plangraph.loader.extract;

import org.jspecify.annotations.Nullable;

/**
 * A headed group of tasks.
 *
 * @param number path of ordinals: 二（一） is "2.1"
 * @param heading without its number and final 。
 * @param partOf number of the action around it, null at the top
 */
public record Action(String number, String heading, @Nullable String partOf, int start, int end) {}

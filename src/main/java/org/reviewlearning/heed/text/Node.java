package org.reviewlearning.heed.text;

/** A part of a file that was read as a tree: a map, a list or a single value, and where it stands. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    /** Where it begins. */
    Place place();
}

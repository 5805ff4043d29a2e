package org.reviewlearning.heed.text;

import org.reviewlearning.heed.Internal;

/**
 * A part of a file that was read as a tree: a map, a list or a single value, and where it stands.
 *
 * @hidden
 */
@Internal
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    /** Where it begins. */
    Place place();
}

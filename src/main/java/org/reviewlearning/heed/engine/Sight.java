package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.List;

/** What one test reads besides its own fact: facts matched before it, by their names, and the day. */
final class Sight {

    /** Stands for the day among the names; no rule can give it. */
    static final String DAY = "";

    private final List<String> names = new ArrayList<>();

    /** The place of a name among those read, which it is given when it is first asked for. */
    int of(String name) {
        int at = names.indexOf(name);
        if (at >= 0) {
            return at;
        }
        names.add(name);
        return names.size() - 1;
    }

    /** The names read, in the order of their places. */
    List<String> names() {
        return names;
    }
}

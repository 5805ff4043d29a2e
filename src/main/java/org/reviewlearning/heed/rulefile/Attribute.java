package org.reviewlearning.heed.rulefile;

import static org.reviewlearning.heed.rulefile.Attribute.Has.IN_ROW;
import static org.reviewlearning.heed.rulefile.Attribute.Has.LIST;
import static org.reviewlearning.heed.rulefile.Attribute.Has.NEEDED;
import static org.reviewlearning.heed.rulefile.Attribute.Has.WORDS;

import java.util.Arrays;
import java.util.List;

/** What a rule says of itself, {@code @title("...")}, and what holds of each: a new one is entered here. */
enum Attribute {
    TITLE("title", NEEDED, IN_ROW, WORDS),
    WHY("why", NEEDED, IN_ROW, WORDS),
    ASK("ask", NEEDED, IN_ROW, WORDS),
    TO("to", NEEDED, IN_ROW),
    COPY("copy", IN_ROW, LIST),
    LEVEL("level", NEEDED, IN_ROW),
    PER("per", NEEDED),
    FOR("for", NEEDED, IN_ROW, LIST),
    NOT_FOR("notFor", IN_ROW, WORDS),
    LEARNING("learning", NEEDED, IN_ROW, LIST),
    SETTLED_BY("settledBy", NEEDED, IN_ROW, WORDS),
    QUIET_WHEN("quietWhen", NEEDED, IN_ROW, WORDS),
    STATUS("status", NEEDED),
    OWNER("owner", NEEDED),
    REVIEW_BY("reviewBy", NEEDED),
    SETTLING("settling"),
    AGES("ages"),
    IN_FORCE_FROM("inForceFrom"),
    IN_FORCE_UNTIL("inForceUntil"),
    REPLACES("replaces", IN_ROW);

    /** What may hold of an attribute. */
    enum Has {
        /** No rule is without it. */
        NEEDED,
        /** A row of a table may give it. */
        IN_ROW,
        /** It may be several, and a row then writes them as a list. */
        LIST,
        /** It is words that people read. */
        WORDS
    }

    private final String written;
    private final List<Has> has;

    Attribute(String written, Has... has) {
        this.written = written;
        this.has = List.of(has);
    }

    /** The names of all, in their order. */
    static List<String> all() {
        return Arrays.stream(values()).map(each -> each.written).toList();
    }

    /** The names of those of which something holds, in their order. */
    static List<String> all(Has what) {
        return Arrays.stream(values())
                .filter(each -> each.has.contains(what))
                .map(each -> each.written)
                .toList();
    }
}

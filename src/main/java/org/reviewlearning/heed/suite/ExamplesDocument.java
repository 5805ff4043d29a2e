package org.reviewlearning.heed.suite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.facts.ArrangementKind;

/** The shape of a file of examples: which keys are known is read from here, and so is the schema. */
record ExamplesDocument(
        @Property(least = 1) String rule,
        @Property(least = 1) List<Example> examples) {

    record Example(
            @Property(least = 1) String it,
            @Property(optional = true, least = 1) String row,
            LocalDate asAt,
            @Property(optional = true, least = 1) List<ArrangementKind> arrangements,
            Map<String, Object> given,

            @Property(words = {"quiet", "cannot tell", "out of scope", "open"})
            Then then) {}

    sealed interface Then permits CannotTell, Prompts {}

    record CannotTell(@Property(name = "cannot tell") List<Object> what) implements Then {}

    record Prompts(
            @Property(least = 1) int prompts,
            @Property(optional = true) List<Object> because,
            @Property(optional = true) String to,
            @Property(optional = true) List<Object> copy,
            @Property(optional = true) String level,
            @Property(optional = true) List<Object> keys,
            @Property(optional = true) String asks,
            @Property(optional = true, least = 1) List<Object> notFound,
            @Property(optional = true) List<Object> despite)
            implements Then {}
}

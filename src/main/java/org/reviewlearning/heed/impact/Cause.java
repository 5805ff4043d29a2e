package org.reviewlearning.heed.impact;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.rule.Change;

/**
 * One difference between two books that changes an answer.
 *
 * @param what what differs
 * @param name which one, where there are several: a figure's name, the part of the rule; empty where there is one
 * @param before what the older book says; empty where it says nothing
 * @param after what the newer one says; empty where it says nothing
 * @param because who changed it in a layer, and why; absent where no layer did
 */
public record Cause(
        What what,
        String name,
        String before,
        String after,
        @Property(optional = true) @Nullable String because) {

    /** What can differ. */
    public enum What {
        /** A figure. */
        FIGURE,
        /** A line of the condition. */
        CONDITION,
        /** What a row of a table says in a line of the condition. */
        ROW,
        /** What makes two matches one question. */
        PER,
        /** Whom the rule is about, or when it holds. */
        SCOPE,
        /** Whether it is live, on trial, a draft or switched off. */
        STATUS,
        /** The role that is asked, or those that are told. */
        ROLE,
        /** When an answer is wanted. */
        LEVEL,
        /** What people read. */
        WORDS,
        /** The rule is in the newer book only. */
        NEW_RULE,
        /** The rule is in the older book only. */
        RULE_GONE,
        /** What is supplied of the case. */
        FACTS,
        /** The day that is looked from. */
        DAY,
        /** The version of Heed. */
        HEED,
        /** The calendar working days are counted with. */
        CALENDAR;

        /** Whether it can change whether something is asked, and not only how. */
        boolean decides() {
            return this != ROLE && this != LEVEL && this != WORDS;
        }
    }

    /**
     * One that no layer tells a reason for.
     *
     * @hidden
     */
    @Internal
    public static Cause of(What what, String name, String before, String after) {
        return new Cause(what, name, before, after, null);
    }

    static Cause of(What what, String name, String before, String after, @Nullable Change change) {
        return new Cause(what, name, before, after, change == null ? null : change.layer() + ": " + change.because());
    }

    /** For instance {@code the figure moves.placements, 3 → 2 (our-council: our panel meets then)}. */
    public String inWords() {
        String which = switch (what) {
            case FIGURE -> "the figure " + name;
            case CONDITION -> "a line of the condition";
            case ROW -> "the row, in a line of the condition";
            case PER -> "what makes one question";
            case SCOPE -> "the scope, " + name;
            case STATUS -> "its status";
            case ROLE, WORDS -> "its words: " + name;
            case LEVEL -> "the level";
            case NEW_RULE -> "the rule is new";
            case RULE_GONE -> "the rule is gone";
            case FACTS -> "what is supplied of the case is something else";
            case DAY -> "the day that is looked from";
            case HEED -> "Heed itself";
            case CALENDAR -> "the calendar";
        };
        String said = before.isEmpty() && after.isEmpty()
                ? ""
                : before.isEmpty()
                        ? ", now also: " + after
                        : after.isEmpty() ? ", no longer: " + before : ", " + before + " \u2192 " + after;
        return (what == What.ROLE ? which.replace("its words: ", "") : which)
                + said
                + (because == null ? "" : " (" + because + ")");
    }
}

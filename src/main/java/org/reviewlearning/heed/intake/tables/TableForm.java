package org.reviewlearning.heed.intake.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.reviewlearning.heed.Internal;

/**
 * A form in which councils keep or send tables about children: all that the reading of tables has to know of it.
 *
 * @param name what a fact's origin names
 * @param tables its tables
 * @param children the table that lists each child once, with the date of birth
 * @param care the table of episodes of care
 * @param begins the column of that table that says when an episode began
 * @param born the column of the date of birth, in whatever table
 * @param period the period in which a day lies, by the calendar year it begins in
 * @param codes what the codes in its columns mean
 * @param rules what may be found while it is read
 * @hidden
 */
@Internal
public record TableForm(
        String name,
        List<? extends Table> tables,
        Table children,
        Table care,
        String begins,
        String born,
        ToIntFunction<LocalDate> period,
        Codes codes,
        FindingRules rules) {}

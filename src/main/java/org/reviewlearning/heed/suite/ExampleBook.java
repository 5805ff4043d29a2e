package org.reviewlearning.heed.suite;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;

/**
 * What examples refer to.
 *
 * @param rules the rules
 * @param allRead whether these are all; otherwise one that is missing may only be one that could not be read
 * @param words the kinds of fact
 * @param cases reads what is given, of those kinds
 * @param roles the keys of the roles
 * @param levels the keys of the levels
 */
record ExampleBook(
        List<Rule> rules, boolean allRead, Vocabulary words, CaseReader cases, Set<String> roles, Set<String> levels) {

    /** Of a book, which may have lost rules. */
    static ExampleBook of(RuleBook book, boolean allRead) {
        Set<String> roles = new TreeSet<>(book.roles().stream().map(Role::key).toList());
        Set<String> levels =
                new TreeSet<>(book.levels().stream().map(Level::key).toList());
        return of(book.rules(), allRead, book.vocabulary(), roles, levels);
    }

    static ExampleBook of(BookCheck check) {
        return of(
                check.rules(),
                check.allRead(),
                check.vocabulary(),
                new TreeSet<>(check.roles()),
                new TreeSet<>(check.levels()));
    }

    private static ExampleBook of(
            List<Rule> rules, boolean allRead, Vocabulary words, Set<String> roles, Set<String> levels) {
        return new ExampleBook(rules, allRead, words, CaseReader.using(words), roles, levels);
    }
}

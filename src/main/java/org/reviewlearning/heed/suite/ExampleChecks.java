package org.reviewlearning.heed.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/** What is wrong with examples taken together: the same twice, or two that cannot both be right. */
final class ExampleChecks {

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Example> named = new HashMap<>();
    private final Map<Given, Example> given = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Everything an answer depends on. */
    private record Given(String rule, LocalDate asAt, Child child, List<Fact> facts, List<Coverage> coverage) {}

    /** Looks through a further file. */
    void add(ExampleFile file) {
        notice(
                file,
                Expected.Open.class::isInstance,
                "What is right is left open here",
                ", so that no answer agrees.",
                "Write in then: what the rule is to answer.");
        notice(
                file,
                ExampleChecks::saysLittle,
                "This says how many prompts, or that it cannot tell, and nothing more",
                ", so that it agrees whatever the reason.",
                "Write in then: on what it rests: {prompts: 1, because: [v1]} or {cannot tell: [visits]}.");
        String other = files.putIfAbsent(file.rule(), file.file());
        if (other != null) {
            problems.add(new Problem(
                    new Place(file.file(), 1, 1),
                    "There are two files of examples of " + file.rule() + ".",
                    "The other is " + other + ". Keep the one beside the rule."));
            return;
        }
        for (Example example : file.examples()) {
            Example same = named.putIfAbsent(example.rule() + " " + example.it(), example);
            if (same != null) {
                problem(
                        example,
                        "Another example of this rule is called the same; it stands in line "
                                + same.place().line() + ".",
                        "Say what each shows, or keep one of them.");
            }
            Given all = new Given(
                    example.rule(),
                    example.asAt(),
                    example.given().child(),
                    example.given().facts(),
                    example.given().coverage());
            Example alike = given.putIfAbsent(all, example);
            if (alike != null && contradict(alike.then(), example.then())) {
                problem(
                        example,
                        "The example in line " + alike.place().line()
                                + " gives the same on the same day and expects something else, so one of them is wrong.",
                        "Correct what is given, the day, or then.");
            }
        }
    }

    /** One notice of all of a file. */
    private void notice(ExampleFile file, Predicate<Expected> of, String says, String so, String next) {
        List<Example> these = file.examples().stream()
                .filter(example -> of.test(example.then()))
                .toList();
        if (!these.isEmpty()) {
            int more = these.size() - 1;
            String others = more == 0 ? "" : ", and in " + more + (more == 1 ? " more example" : " more examples");
            problems.add(Problem.notice(these.get(0).place(), says + others + so, next));
        }
    }

    /** Whether it can be met for any reason at all. */
    private static boolean saysLittle(Expected expected) {
        return expected instanceof Expected.CannotTell unknown && unknown.what() == null
                || expected instanceof Expected.Prompts prompts
                        && Stream.of(
                                        prompts.because(),
                                        prompts.keys(),
                                        prompts.asks(),
                                        prompts.notFound(),
                                        prompts.despite())
                                .allMatch(Objects::isNull);
    }

    List<Problem> problems() {
        return problems;
    }

    private void problem(Example example, String says, String next) {
        problems.add(new Problem(example.place(), says, next));
    }

    /** Whether no answer can be what both expect. */
    private static boolean contradict(Expected one, Expected other) {
        if (one instanceof Expected.Prompts first && other instanceof Expected.Prompts second) {
            return first.prompts() != second.prompts()
                    || differ(first.because(), second.because())
                    || differ(first.to(), second.to())
                    || differ(first.copy(), second.copy())
                    || differ(first.level(), second.level())
                    || differ(first.keys(), second.keys())
                    || differ(first.despite(), second.despite());
        }
        if (one instanceof Expected.CannotTell first && other instanceof Expected.CannotTell second) {
            return differ(first.what(), second.what());
        }
        boolean open = one instanceof Expected.Open || other instanceof Expected.Open;
        return !open && !one.getClass().equals(other.getClass());
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !Objects.equals(one, other);
    }
}

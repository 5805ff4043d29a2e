package org.reviewlearning.heed.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.NotAsked;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.rule.Role;

/** Compares what an example expects with what a rule answered. */
final class Comparison {

    static final String ASKS = "asks";
    static final String NOT_FOUND = "notFound";
    private static final String NONE = "no such";

    private Comparison() {}

    /**
     * What came instead of what the example expects; empty when they agree.
     *
     * @param reasons whether to say why a rule stayed quiet, which takes reading it again
     */
    static Optional<Came> of(Example example, Assessment assessment, boolean reasons) {
        Optional<Outcome> outcome = Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .filter(each -> each.rule().id().equals(example.rule()))
                .findFirst();
        if (outcome.isEmpty()) {
            return example.then().agrees(outcome)
                    ? Optional.empty()
                    : Optional.of(Came.of("not asked: " + whyNotAsked(example, assessment), List.of()));
        }
        return example.then().agrees(outcome)
                ? Optional.empty()
                : Optional.of(came(
                        outcome.get(),
                        example.then(),
                        () -> reasons ? whyQuiet(assessment, example.rule()) : List.of()));
    }

    private static List<String> whyQuiet(Assessment assessment, String rule) {
        try {
            return assessment.explain(rule).stopped();
        } catch (IllegalStateException e) {
            // A case too large to be read again is still told to be quiet.
            return List.of();
        }
    }

    private static String whyNotAsked(Example example, Assessment assessment) {
        return assessment.notAsked().stream()
                .filter(left -> left.rule().id().equals(example.rule()))
                .map(NotAsked::why)
                .findFirst()
                .orElse("the rule book does not say why");
    }

    /** Everything an example can expect of an answer, as it is today. */
    static Expected today(Outcome outcome) {
        if (outcome instanceof Outcome.Prompted asked) {
            return new Expected.Prompts(
                    asked.prompts().size(),
                    because(asked),
                    asked.rule().to().key(),
                    copies(asked),
                    asked.rule().level().key(),
                    keys(asked),
                    asked(asked.prompts().get(0)).findFirst().orElseThrow(),
                    sorted(absences(asked)),
                    despite(asked));
        }
        return outcome instanceof Outcome.CannotTell
                ? new Expected.CannotTell(what(outcome.gaps()))
                : outcome instanceof Outcome.Quiet ? new Expected.Quiet() : new Expected.OutOfScope();
    }

    static boolean agree(Expected expected, Outcome outcome) {
        if (outcome.gaps().stream().anyMatch(Gap.Fault.class::isInstance)) {
            // Nobody expects a fault, and "cannot tell" must not hide one.
            return false;
        }
        if (expected instanceof Expected.CannotTell unknown) {
            return outcome instanceof Outcome.CannotTell
                    && (unknown.what() == null || unknown.what().equals(what(outcome.gaps())));
        }
        if (expected instanceof Expected.Prompts prompts) {
            return outcome instanceof Outcome.Prompted asked && agree(prompts, asked);
        }
        if (expected instanceof Expected.Open) {
            return false;
        }
        return expected instanceof Expected.Quiet
                ? outcome instanceof Outcome.Quiet
                : outcome instanceof Outcome.OutOfScope;
    }

    private static boolean agree(Expected.Prompts expected, Outcome.Prompted asked) {
        return expected.prompts() == asked.prompts().size()
                && otherwise(expected, asked).isEmpty();
    }

    /** Each part of what is expected that came otherwise. */
    private static List<Came.Part> otherwise(Expected.Prompts expected, Outcome.Prompted asked) {
        List<Came.Part> parts = new ArrayList<>();
        part("because", expected.because(), because(asked), parts);
        part("to", expected.to(), asked.rule().to().key(), parts);
        part("copy", expected.copy(), copies(asked), parts);
        part("level", expected.level(), asked.rule().level().key(), parts);
        part("keys", expected.keys(), keys(asked), parts);
        part("despite", expected.despite(), despite(asked), parts);
        String asks = expected.asks();
        if (asks != null
                && asked.prompts().stream().flatMap(Comparison::asked).noneMatch(question -> question.contains(asks))) {
            parts.add(new Came.Part(ASKS, "\"" + asks + "\"", NONE + " question"));
        }
        for (String text : expected.notFound() == null ? Set.<String>of() : expected.notFound()) {
            if (absences(asked).noneMatch(absence -> absence.contains(text))) {
                parts.add(new Came.Part(NOT_FOUND, "\"" + text + "\"", NONE + " line"));
            }
        }
        return parts;
    }

    private static void part(String name, @Nullable Object expected, Object came, List<Came.Part> parts) {
        if (expected != null && !expected.equals(came)) {
            parts.add(new Came.Part(name, expected.toString(), came.toString()));
        }
    }

    private static Came came(Outcome outcome, Expected expected, Supplier<List<String>> stopped) {
        if (outcome instanceof Outcome.Prompted asked) {
            List<String> why = asked.prompts().stream()
                    .flatMap(prompt -> Stream.of(
                                    asked(prompt).map(question -> "asks \"" + question + "\""),
                                    expected instanceof Expected.Prompts ? Stream.<String>of() : found(prompt),
                                    absences(prompt))
                            .flatMap(lines -> lines))
                    .toList();
            Expected.Prompts prompts = expected instanceof Expected.Prompts like ? like : null;
            return new Came(
                    new Expected.Prompts(
                                    asked.prompts().size(),
                                    because(asked),
                                    asked.rule().to().key(),
                                    prompts != null && prompts.copy() != null ? copies(asked) : null,
                                    prompts != null && prompts.level() != null
                                            ? asked.rule().level().key()
                                            : null,
                                    keys(asked),
                                    null,
                                    null,
                                    despite(asked))
                            .inWords(),
                    prompts == null ? List.of() : otherwise(prompts, asked),
                    why);
        }
        if (outcome instanceof Outcome.CannotTell) {
            return Came.of(
                    "cannot tell " + what(outcome.gaps()),
                    outcome.gaps().stream().map(Gap::inWords).distinct().toList());
        }
        return outcome instanceof Outcome.OutOfScope out
                ? Came.of("out of scope: " + out.why(), List.of())
                : Came.of("quiet", stopped.get());
    }

    /** Its question, and that of its line where rows ask together. */
    private static Stream<String> asked(Prompt prompt) {
        return Stream.concat(Stream.of(prompt.ask()), prompt.lines().stream().map(Prompt.Line::ask))
                .distinct();
    }

    /** Why it asks at all, where that was not expected. */
    private static Stream<String> found(Prompt prompt) {
        return Evidence.facts(prompt.because())
                .map(fact -> "because of " + fact.id() + ": " + new Evidence.Found(fact).inWords());
    }

    private static Stream<String> absences(Prompt prompt) {
        return prompt.because().stream()
                .filter(Evidence.NotFound.class::isInstance)
                .map(Evidence::inWords);
    }

    private static Stream<String> absences(Outcome.Prompted asked) {
        return asked.prompts().stream().flatMap(Comparison::absences);
    }

    private static Set<String> copies(Outcome.Prompted asked) {
        return sorted(asked.rule().copies().stream().map(Role::key));
    }

    private static Set<String> because(Outcome.Prompted asked) {
        return sorted(asked.prompts().stream()
                .flatMap(prompt -> Evidence.facts(prompt.because()))
                .map(Fact::id));
    }

    private static Set<String> keys(Outcome.Prompted asked) {
        return sorted(asked.prompts().stream().map(Prompt::key));
    }

    private static Set<String> despite(Outcome.Prompted asked) {
        return what(asked.prompts().stream()
                .flatMap(prompt -> prompt.despite().stream())
                .toList());
    }

    private static Set<String> what(List<Gap> gaps) {
        return sorted(gaps.stream().map(Gap::what));
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}

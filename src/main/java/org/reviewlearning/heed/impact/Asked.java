package org.reviewlearning.heed.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * How something is asked, so far as two books can ask it otherwise.
 *
 * @param key the prompt's key
 * @param words what people read
 * @param roles who is asked, and who is told
 * @param level when an answer is wanted
 * @param figures the figures that were met
 * @param evidence what it rests on
 * @hidden
 */
@Internal
public record Asked(
        String key, List<String> words, List<String> roles, String level, List<String> figures, List<String> evidence) {

    /** Copies the lists. */
    public Asked {
        words = List.copyOf(words);
        roles = List.copyOf(roles);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
    }

    /** What a rule asks, by what it is about. */
    static Map<String, Asked> of(@Nullable Outcome outcome) {
        Map<String, Asked> asked = new TreeMap<>();
        if (outcome instanceof Outcome.Prompted prompted) {
            Rule rule = outcome.rule();
            for (Prompt prompt : prompted.prompts()) {
                asked.put(rule.about(prompt.key()).orElse(prompt.key()), of(prompt, rule));
            }
        }
        return asked;
    }

    private static Asked of(Prompt prompt, Rule rule) {
        List<String> words = new ArrayList<>(List.of(prompt.title(), prompt.ask(), prompt.why(), prompt.settledBy()));
        prompt.lines().forEach(line -> words.addAll(List.of(line.title(), line.ask(), line.why())));
        List<String> roles = new ArrayList<>(List.of(rule.to().key()));
        rule.copies().stream().map(Role::key).sorted().forEach(roles::add);
        return new Asked(
                prompt.key(),
                words,
                roles,
                rule.level().key(),
                prompt.thresholds().stream().map(Asked::figure).toList(),
                evidence(prompt));
    }

    /** The ids of the facts a prompt rests on, then the kinds of which something was not found, each after a dash. */
    public static List<String> evidence(Prompt prompt) {
        return prompt.because().stream()
                .map(each -> each instanceof Evidence.Found found
                        ? found.fact().id()
                        : "-" + ((Evidence.NotFound) each).kind().key())
                .toList();
    }

    private static String figure(Threshold.InForce figure) {
        return figure.name() + " " + figure.amount().inWords();
    }

    /** What of it another asks otherwise, on other evidence only where everything counts; none where it asks the same. */
    List<String> parts(Asked other, boolean everything) {
        List<String> parts = new ArrayList<>();
        add(parts, "words", words.equals(other.words()));
        add(parts, "role", roles.equals(other.roles()));
        add(parts, "level", level.equals(other.level()));
        add(parts, "figures", figures.equals(other.figures()));
        add(parts, "evidence", !everything || evidence.equals(other.evidence()));
        return parts;
    }

    private static void add(List<String> parts, String part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }
}

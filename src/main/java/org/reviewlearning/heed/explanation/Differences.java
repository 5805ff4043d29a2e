package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Difference;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Together;

/** What an earlier assessment said otherwise of a prompt: whom it asked, how soon, in which words, with which figures. */
final class Differences {

    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final BiFunction<String, LocalDate, @Nullable Amount> figures;

    private final boolean words;

    /**
     * Says roles and levels as these rules do; {@code figures} tells what a figure is on a day. Words are compared where
     * they were said in the same language.
     */
    Differences(List<Rule> rules, BiFunction<String, LocalDate, @Nullable Amount> figures, boolean words) {
        this.figures = figures;
        this.words = words;
        for (Rule rule : rules) {
            Stream.concat(Stream.of(rule.to()), rule.copies().stream())
                    .forEach(role -> roles.put(role.key(), role.inWords()));
            levels.put(rule.level().key(), rule.level().inWords());
        }
    }

    /** Of a prompt that one rule asks alone. */
    List<Difference> alone(Earlier.@Nullable Told then, Prompt prompt, LocalDate on) {
        return of(then, prompt.rule(), true, List.of(prompt.title(), prompt.ask(), prompt.why()), on);
    }

    /** Of a line; copies are those of its prompt. */
    List<Difference> ofLine(Earlier.@Nullable Told then, Prompt.Line line, LocalDate on) {
        return of(then, line.rule(), false, List.of(line.title(), line.ask(), line.why()), on);
    }

    private List<Difference> of(
            Earlier.@Nullable Told then, Rule rule, boolean copied, List<String> words, LocalDate on) {
        List<Difference> found = new ArrayList<>();
        if (then != null) {
            if (!then.to().equals(rule.to().key())) {
                String was = roles.getOrDefault(then.to(), then.to());
                found.add(new Difference("to", was, rule.to().inWords()));
            }
            if (copied) {
                copies(then, rule, found);
            }
            level(then, rule.level(), found);
            words(
                    then,
                    List.of(
                            rule.words().title(),
                            rule.words().ask(),
                            rule.words().why()),
                    words,
                    found);
            found.addAll(figures(then, on));
        }
        return found;
    }

    /** Of a prompt that rows make together, without its lines. */
    List<Difference> ofAll(Earlier.@Nullable Told then, Prompt prompt) {
        List<Difference> found = new ArrayList<>();
        Together together = prompt.rule().together();
        if (then != null && together != null && !then.lines().isEmpty()) {
            copies(then, prompt.rule(), found);
            level(then, prompt.level(), found);
            words(
                    then,
                    List.of(together.title(), together.ask(), together.why()),
                    List.of(prompt.title(), prompt.ask(), prompt.why()),
                    found);
        }
        return found;
    }

    /** The figures that are others on a day than they were. */
    List<Difference> figures(Earlier.@Nullable Told then, LocalDate on) {
        List<Difference> found = new ArrayList<>();
        if (then != null) {
            new TreeMap<>(then.figures()).forEach((name, was) -> {
                Amount now = figures.apply(name, on);
                if (now != null && !now.equals(was)) {
                    found.add(new Difference(name, was.inWords(), now.inWords()));
                }
            });
        }
        return found;
    }

    private void copies(Earlier.Told then, Rule rule, List<Difference> found) {
        Set<String> now = rule.copies().stream().map(Role::key).collect(Collectors.toSet());
        if (!then.copies().equals(now)) {
            found.add(new Difference("copy", said(then.copies()), said(now)));
        }
    }

    private String said(Set<String> keys) {
        return new TreeSet<>(keys)
                .stream().map(key -> roles.getOrDefault(key, key)).collect(Collectors.joining(", "));
    }

    private void level(Earlier.Told then, Level level, List<Difference> found) {
        if (!then.level().equals(level.key())) {
            found.add(new Difference("level", levels.getOrDefault(then.level(), then.level()), level.inWords()));
        }
    }

    /** Words that the rule of today could have said are no other words, whatever counts and days stand in them. */
    private void words(Earlier.Told then, List<Template> rule, List<String> now, List<Difference> found) {
        List<String> names = List.of("title", "ask", "why");
        for (int i = 0; words && i < Math.min(names.size(), then.words().size()); i++) {
            if (!rule.get(i).couldSay(then.words().get(i))) {
                found.add(new Difference(names.get(i), then.words().get(i), now.get(i)));
            }
        }
    }
}

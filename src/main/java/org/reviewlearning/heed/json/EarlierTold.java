package org.reviewlearning.heed.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Earlier.Told;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.ScalarNode;

/** What an earlier assessment told besides its keys and facts. What is not there, or not as it was written, is not compared. */
@Internal
public final class EarlierTold {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private EarlierTold() {}

    /** What each prompt said, by its key. */
    public static Map<String, Told> prompts(MapNode map) {
        Map<String, Told> told = new HashMap<>();
        maps(map, "prompts").forEach(prompt -> {
            String key = text(prompt, "key");
            String to = text(prompt, "to");
            if (key != null && to != null) {
                put(told, key, prompt, to, copies(prompt));
            }
        });
        return told;
    }

    private static void put(Map<String, Told> told, String key, MapNode of, String to, Set<String> copies) {
        String level = text(of, "level");
        List<@Nullable String> words =
                Stream.of("title", "ask", "why").map(name -> text(of, name)).toList();
        if (level == null || words.contains(null)) {
            return;
        }
        Map<String, Told> lines = new HashMap<>();
        maps(of, "outstanding").forEach(line -> {
            String reference = text(line, "reference");
            if (reference != null) {
                put(lines, reference, line, to, copies);
            }
        });
        Set<String> because = new HashSet<>();
        maps(of, "because").forEach(evidence -> {
            String id = evidence.get("fact").orElse(null) instanceof MapNode fact ? text(fact, "id") : null;
            if (id != null) {
                because.add(id);
            }
        });
        told.put(
                key,
                new Told(
                        because,
                        to,
                        copies,
                        level,
                        words.stream().map(Objects::requireNonNull).toList(),
                        figures(of),
                        lines));
    }

    private static Set<String> copies(MapNode prompt) {
        Set<String> copies = new HashSet<>();
        for (Node item : list(prompt, "copy")) {
            if (item instanceof ScalarNode scalar) {
                copies.add(scalar.text());
            }
        }
        return copies;
    }

    private static Map<String, Amount> figures(MapNode of) {
        Map<String, Amount> figures = new HashMap<>();
        maps(of, "thresholds").forEach(figure -> {
            String name = text(figure, "name");
            String value = text(figure, "value");
            for (Unit unit : Unit.values()) {
                if (name != null
                        && value != null
                        && NUMBER.matcher(value).matches()
                        && unit.written().equals(text(figure, "unit"))) {
                    figures.put(name, new Amount(Integer.parseInt(value), unit));
                }
            }
        });
        return figures;
    }

    /** What became of each rule. */
    public static Map<String, String> outcomes(MapNode map) {
        Map<String, String> outcomes = new HashMap<>();
        maps(map, "outcomes").forEach(outcome -> {
            String rule = text(outcome, "rule");
            String written = text(outcome, "outcome");
            if (rule != null && written != null) {
                outcomes.put(rule, written);
            }
        });
        return outcomes;
    }

    /** What made it; {@code null} when that is not all said. */
    public static Earlier.@Nullable Made made(MapNode map, String fingerprint) {
        String heed = text(map, "heed");
        String calendar = text(map, "calendar");
        if (heed == null || calendar == null || !(map.get("ruleBook").orElse(null) instanceof MapNode book)) {
            return null;
        }
        String name = text(book, "name");
        String version = text(book, "version");
        return name == null || version == null
                ? null
                : new Earlier.Made(heed, calendar, new BookName(name, version, fingerprint));
    }

    private static Stream<MapNode> maps(MapNode map, String name) {
        return list(map, name).stream().filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    private static List<Node> list(MapNode map, String name) {
        return map.get(name).orElse(null) instanceof ListNode list ? list.items() : List.of();
    }

    private static @Nullable String text(MapNode map, String name) {
        return map.get(name).orElse(null) instanceof ScalarNode scalar ? scalar.text() : null;
    }
}

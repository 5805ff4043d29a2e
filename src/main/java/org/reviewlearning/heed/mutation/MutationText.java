package org.reviewlearning.heed.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.mutation.MutationResult.Count;
import org.reviewlearning.heed.mutation.MutationResult.Survivor;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.text.Problem;

/** What came of changing rules, in text and as JSON. */
public final class MutationText {

    private MutationText() {}

    /** For people: what no example notices, rule by rule, and how many changes there were of each sort. */
    public static String text(MutationResult result) {
        StringBuilder text = new StringBuilder();
        result.problems().forEach(each -> text.append(each.inWords()).append("\n\n"));
        Map<String, List<Survivor>> rules = result.survivors().stream()
                .collect(Collectors.groupingBy(Survivor::rule, TreeMap::new, Collectors.toList()));
        rules.forEach((rule, survivors) -> {
            text.append(rule).append('\n');
            survivors.forEach(each -> survivor(each, text));
            text.append('\n');
        });
        text.append(row("changes of", "noticed", "not noticed", "refused"));
        result.counts().forEach((group, count) -> row(group.inWords(), count, text));
        Count total = result.total();
        row("all", total, text);
        return text + "\n" + sentence(result) + "\n";
    }

    private static void survivor(Survivor each, StringBuilder text) {
        text.append("  " + each.file() + ":" + each.line() + ": no example notices if " + each.what() + ".\n");
        each.told().ifPresent(line -> text.append("    " + line + "\n"));
        text.append("    " + each.next() + "\n");
        each.toPaste().ifPresent(example -> text.append(example.indent(2)));
    }

    private static void row(String of, Count count, StringBuilder into) {
        into.append(row(of, "" + count.noticed(), "" + count.survived(), "" + count.refused()));
    }

    private static String row(String of, String... numbers) {
        return String.format(Locale.ROOT, "%-45s%10s%13s%10s", of, numbers[0], numbers[1], numbers[2]) + "\n";
    }

    /** How many changes examples notice, and how many of the others are excused. */
    public static String sentence(MutationResult result) {
        Share excused = result.excused();
        return "Of the changes examples notice " + result.noticed().inWords() + "; of the others " + excused.shown()
                + (excused.shown() == 1 ? " is" : " are") + " excused.";
    }

    private record Document(
            int format,
            String heed,
            int changes,
            int noticed,
            int survived,
            int refused,
            Map<String, Object> groups,
            List<Survivor> survivors,
            List<String> problems,
            @Property(optional = true) @Nullable List<String> shortfalls) {}

    /**
     * One JSON object.
     *
     * @param shortfalls what falls short of what is required; {@code null} where nothing is
     */
    public static String json(MutationResult result, @Nullable List<String> shortfalls) {
        Count total = result.total();
        Map<String, Object> groups = new LinkedHashMap<>();
        result.counts().forEach((group, count) -> groups.put(group.written(), Data.of(count)));
        return JsonText.line(Data.of(new Document(
                1,
                Heed.version(),
                total.noticed() + total.survived(),
                total.noticed(),
                total.survived(),
                total.refused(),
                groups,
                result.survivors(),
                result.problems().stream().map(Problem::inWords).toList(),
                shortfalls)));
    }
}

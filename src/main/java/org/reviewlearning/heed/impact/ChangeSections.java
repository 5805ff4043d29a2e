package org.reviewlearning.heed.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.impact.AnswerChange.What;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.wording.English;

/**
 * What is answered otherwise, as parts of a page: by how it is, what is asked first; in each by what makes it so, and under
 * that by rule and about whom. Rules that cannot tell about the same children, of which there may be hundreds, stand together.
 *
 * @hidden
 */
@Internal
public final class ChangeSections {

    /** So many are named in lines of text. */
    private static final int MOST_CHILDREN = 12;

    private static final int MOST_CAUSES = 5;
    private static final int MOST_ASKING = 40;
    private static final int MOST_TOGETHER = 5;
    private static final int MOST_RULES = 3;

    private final boolean whole;

    /** The answers of a rule that differ in one way. */
    private record One(ImpactSummary.OfRule rule, ImpactSummary.Changed changed) {

        String why() {
            List<ImpactSummary.Because> all = changed.because();
            return all.size() == 1
                    ? all.get(0).why()
                    : all.stream()
                                    .limit(MOST_CAUSES)
                                    .map(each -> "(" + each.answers() + ") " + each.why())
                                    .collect(Collectors.joining("; "))
                            + (all.size() > MOST_CAUSES
                                    ? "; and " + English.counted(all.size() - MOST_CAUSES, "other cause")
                                    : "");
        }
    }

    /** About whom; children that are not named are only counted, and may be others in another. */
    private record Whom(List<String> named, int notNamed, int children) {

        static Whom of(One one) {
            return new Whom(
                    one.changed().caseIds(),
                    one.changed().notNamed(),
                    one.changed().children());
        }
    }

    private ChangeSections(boolean whole) {
        this.whole = whole;
    }

    /**
     * The parts, and the rules that differ and answer as before.
     *
     * @param whole whether everybody is named; else so many as can be read
     */
    public static List<Block> of(ImpactSummary impact, boolean whole) {
        Map<What, List<One>> sorts = new EnumMap<>(What.class);
        impact.rules()
                .forEach(rule -> rule.changes()
                        .forEach(changed -> sorts.computeIfAbsent(changed.what(), none -> new ArrayList<>())
                                .add(new One(rule, changed))));
        List<Block> sections = new ArrayList<>();
        sorts.forEach((what, ones) -> sections.add(new ChangeSections(whole).section(what, ones, impact)));
        if (!impact.withoutEffect().isEmpty()) {
            sections.add(Block.Section.of(
                    "as-before",
                    "Rules that differ, and answer these cases as before",
                    List.of(Block.items(impact.withoutEffect()))));
        }
        return sections;
    }

    /** How many answers differ, by how they do. */
    public static String counts(List<ImpactSummary.Count> counts) {
        return counts.stream()
                .map(each -> each.answers() + " " + each.what().inWords()
                        + (each.answers() == each.children() ? "" : ", about " + children(each.children())))
                .collect(Collectors.joining("; "));
    }

    private Block section(What what, List<One> ones, ImpactSummary impact) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(says(what, impact)));
        if (!what.isQuestion() && whole) {
            Block most = new ChangeSections(false).items(what, ones);
            Block all = items(what, ones);
            blocks.add(most);
            if (!most.equals(all)) {
                blocks.add(new Block.Opening("All of them, by rule", List.of(all)));
            }
        } else {
            blocks.add(items(what, ones));
        }
        return Block.Section.of(
                what.name().toLowerCase(Locale.ROOT).replace('_', '-'), English.capital(what.inWords()), blocks);
    }

    private Block items(What what, List<One> ones) {
        Map<String, List<One>> causes =
                ones.stream().collect(Collectors.groupingBy(One::why, LinkedHashMap::new, Collectors.toList()));
        return new Block.Items(causes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<One>> each) -> -answers(each.getValue())))
                .map(each -> new Block.Item(
                        Words.of("Cause: " + each.getKey() + "."),
                        what.isQuestion() ? asking(each.getValue()) : together(each.getValue())))
                .toList());
    }

    private static int answers(List<One> ones) {
        return ones.stream().mapToInt(each -> each.changed().answers()).sum();
    }

    private static String says(What what, ImpactSummary impact) {
        int answers = impact.counts().stream()
                .filter(each -> each.what() == what)
                .mapToInt(ImpactSummary.Count::answers)
                .sum();
        String about = ", about " + children(impact.children(what));
        String rules = English.counted(answers, "answer") + about;
        String questions = English.counted(answers, "question") + about;
        return switch (what) {
            case NEWLY_ASKED, NO_LONGER_ASKED -> questions + ".";
            case ASKED_OTHERWISE ->
                questions + ": asked in other words, of another role, by another day or by other figures.";
            case CANNOT_TELL_NOW -> rules + ": the rule cannot tell now; it could, or was not asked.";
            case CAN_TELL_NOW -> rules + ": the rule could not tell, and is quiet or out of scope now.";
            case ANSWERED_OTHERWISE ->
                rules + ": no question either time; quiet, out of scope and not asked changed places, or something else"
                        + " is missing.";
        };
    }

    /** A rule that asks otherwise has a line of its own. */
    private List<Block.Item> asking(List<One> ones) {
        List<Block.Item> items = new ArrayList<>();
        List<One> some = whole ? ones : ones.subList(0, Math.min(ones.size(), MOST_ASKING));
        some.forEach(each -> items.add(item(each)));
        if (some.size() < ones.size()) {
            items.add(Block.Item.of("and " + English.counted(ones.size() - some.size(), "more rule") + "."));
        }
        return items;
    }

    private Block.Item item(One one) {
        return new Block.Item(
                Words.name(one.rule().rule()).and(": " + one.rule().title() + ": " + named(Whom.of(one)) + "."),
                List.of());
    }

    /** Rules about the same children stand together, those that are most first. */
    private List<Block.Item> together(List<One> ones) {
        Map<Whom, List<One>> all =
                ones.stream().collect(Collectors.groupingBy(Whom::of, LinkedHashMap::new, Collectors.toList()));
        List<Map.Entry<Whom, List<One>>> most = all.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Whom, List<One>> each) ->
                                -each.getValue().size())
                        .thenComparing(each -> -each.getKey().children()))
                .toList();
        List<Map.Entry<Whom, List<One>>> some = whole ? most : most.subList(0, Math.min(most.size(), MOST_TOGETHER));
        List<Block.Item> items = new ArrayList<>();
        some.forEach(each -> items.add(together(each.getKey(), each.getValue())));
        int others = most.subList(some.size(), most.size()).stream()
                .mapToInt(each -> each.getValue().size())
                .sum();
        if (others > 0) {
            items.add(Block.Item.of("and " + English.counted(others, "more rule") + ", about others of them."));
        }
        return items;
    }

    private Block.Item together(Whom whom, List<One> rules) {
        if (rules.size() == 1) {
            return item(rules.get(0));
        }
        String says = English.counted(rules.size(), "rule") + " about " + named(whom);
        if (whole) {
            return new Block.Item(
                    Words.of(says + ":"),
                    rules.stream()
                            .map(each -> new Block.Item(
                                    Words.name(each.rule().rule())
                                            .and(": " + each.rule().title() + "."),
                                    List.of()))
                            .toList());
        }
        List<String> ids = rules.stream().map(each -> each.rule().rule()).toList();
        return Block.Item.of(says + ": " + listed(ids, MOST_RULES, 0) + ".");
    }

    private String named(Whom whom) {
        return listed(whom.named(), whole ? whom.named().size() : MOST_CHILDREN, whom.notNamed());
    }

    private static String listed(List<String> all, int most, int notNamed) {
        List<String> some = all.subList(0, Math.min(all.size(), most));
        int more = all.size() - some.size() + notNamed;
        return more == 0 ? English.listed(some) : String.join(", ", some) + " and " + more + " more";
    }

    private static String children(int number) {
        return number + (number == 1 ? " child" : " children");
    }
}

package org.reviewlearning.heed.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;

/**
 * How many new prompts a caseload gives, assessed every week: a prompt is new in the week in which its key was not
 * there the week before. What is open on the first day is not new; somebody would have met it earlier.
 */
final class Volume {

    static final int CHILDREN_OF_A_WORKER = 18;
    static final Set<String> SOON = Set.of("week", "today");

    private final RuleBook book;
    private final List<Prompt> asked = new ArrayList<>();
    private final List<Integer> perChildMonth = new ArrayList<>();
    private final List<Integer> perWorkerWeek = new ArrayList<>();
    private final Map<String, List<Integer>> perArrangement = new TreeMap<>();

    private Volume(RuleBook book) {
        this.book = book;
    }

    /** Assesses every child once a week for so many weeks before a day. */
    static Volume of(RuleBook book, List<CaseFile> caseload, LocalDate until, int weeks) {
        Volume volume = new Volume(book);
        for (int first = 0; first < caseload.size(); first += CHILDREN_OF_A_WORKER) {
            List<CaseFile> worker = caseload.subList(first, Math.min(caseload.size(), first + CHILDREN_OF_A_WORKER));
            int[] perWeek = new int[weeks];
            worker.forEach(child -> volume.child(child, until, perWeek));
            if (worker.size() == CHILDREN_OF_A_WORKER) {
                for (int count : perWeek) {
                    volume.perWorkerWeek.add(count);
                }
            }
        }
        return volume;
    }

    private void child(CaseFile child, LocalDate until, int[] perWeek) {
        Map<Integer, Integer> perMonth = new HashMap<>();
        @Nullable Set<String> before = null;
        LocalDate from = child.careBegan(until).orElse(LocalDate.MIN);
        for (int week = 0; week < perWeek.length; week++) {
            LocalDate day = until.minusWeeks((long) perWeek.length - 1 - week);
            if (day.isBefore(from)) {
                continue;
            }
            Set<String> now = new HashSet<>();
            int month = day.getYear() * 12 + day.getMonthValue();
            perMonth.putIfAbsent(month, 0);
            for (Prompt prompt : book.assess(child, day).prompts()) {
                now.add(prompt.key());
                if (before != null && !before.contains(prompt.key())) {
                    asked.add(prompt);
                    perWeek[week]++;
                    perMonth.merge(month, 1, Integer::sum);
                }
            }
            before = now;
        }
        perChildMonth.addAll(perMonth.values());
        perArrangement
                .computeIfAbsent(String.valueOf(child.child().arrangement()), kind -> new ArrayList<>())
                .addAll(perMonth.values());
    }

    /** Of a hundred new prompts, those that want an answer within a week or today. */
    double soonOf100() {
        long soon = asked.stream()
                .filter(prompt -> SOON.contains(prompt.level().key()))
                .count();
        return 100.0 * soon / asked.size();
    }

    double meanPerChildMonth() {
        return mean(perChildMonth);
    }

    int of100ChildMonths(int share) {
        return percentile(perChildMonth, share);
    }

    double meanPerWorkerWeek() {
        return mean(perWorkerWeek);
    }

    int of100WorkerWeeks(int share) {
        return percentile(perWorkerWeek, share);
    }

    /** Each rule's share of all new prompts; a table's rows count as their rule. */
    Map<String, Double> shares() {
        return by(prompt -> prompt.rule().id().replaceAll("/.*", "")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> (double) each.getValue() / asked.size()));
    }

    private Map<String, Integer> by(Function<Prompt, String> what) {
        return asked.stream().collect(Collectors.toMap(what, each -> 1, Integer::sum, TreeMap::new));
    }

    /** The figures of one run, to be read. */
    String inWords() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%d child-months, %d new prompts%n"
                        + "new prompts per child-month: mean %.2f, 95th percentile %d, 99th %d%n"
                        + "new prompts a week about the %d children of one worker: mean %.1f, 95th percentile %d, 100th %d%n",
                perChildMonth.size(),
                asked.size(),
                meanPerChildMonth(),
                of100ChildMonths(95),
                of100ChildMonths(99),
                CHILDREN_OF_A_WORKER,
                meanPerWorkerWeek(),
                of100WorkerWeeks(95),
                of100WorkerWeeks(100)));
        out.append("\nwhere the child is at the end: child-months, mean, 95th percentile\n");
        perArrangement.forEach((kind, months) -> out.append(String.format(
                Locale.ROOT, "%6d %5.2f %2d  %s%n", months.size(), mean(months), percentile(months, 95), kind)));
        table(out, "role asked", by(prompt -> prompt.rule().to().key()));
        table(out, "level", by(prompt -> prompt.level().key()));
        Map<String, Integer> rules = by(Prompt::asker);
        book.rules().forEach(rule -> rules.putIfAbsent(rule.together() == null ? rule.id() : rule.file(), 0));
        table(out, "rule", rules);
        return out.toString();
    }

    private void table(StringBuilder out, String what, Map<String, Integer> counts) {
        out.append('\n').append(what).append('\n');
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> out.append(String.format(
                        Locale.ROOT,
                        "%6d %5.1f %%  %s%n",
                        each.getValue(),
                        100.0 * each.getValue() / asked.size(),
                        each.getKey())));
    }

    private static double mean(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    private static int percentile(List<Integer> counts, int share) {
        List<Integer> sorted = counts.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / 100));
    }
}

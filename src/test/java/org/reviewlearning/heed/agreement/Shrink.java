package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;

/** Makes a disagreement small: takes away rules, lines, tests, facts, fields and coverage while it stays. */
final class Shrink {

    private final String says;
    private final LocalDate day;
    private final @Nullable Poorer poorer;

    Shrink(String says, LocalDate day, @Nullable Poorer poorer) {
        this.says = says;
        this.day = day;
        this.poorer = poorer;
    }

    /** The smallest rule and case found that still disagree, as a person reads them. */
    String shrunk(RandomBook book, String rule, CaseFile file) {
        RandomBook smallest = book;
        List<RandomRule> suspects = new ArrayList<>(book.rules());
        suspects.sort(Comparator.comparing(one -> !one.id().equals(rule)));
        for (RandomRule one : suspects) {
            RandomBook alone = book.with(List.of(one));
            if (smallest == book && stays(alone, file)) {
                smallest = alone;
            }
        }
        CaseFile least = file;
        try {
            least = shrunk(smallest.open(), file);
            if (smallest.rules().size() == 1) {
                CaseFile found = least;
                RandomRule small =
                        ShrinkRule.shrunk(smallest.rules().get(0), each -> stays(book.with(List.of(each)), found));
                smallest = book.with(List.of(small));
                least = shrunk(smallest.open(), least);
            }
        } catch (RuleBookException | IllegalStateException e) {
            // It is the rule that cannot be opened; there is no smaller case to find.
        }
        return smallest.rules().stream().map(RandomRule::drl).collect(Collectors.joining("\n")) + inWords(least);
    }

    /** The smallest case found over which a book still disagrees. */
    CaseFile shrunk(RuleBook book, CaseFile file) {
        CaseFile least = file;
        boolean smaller = true;
        while (smaller) {
            CaseFile before = least;
            least = facts(book, least);
            least = fields(book, least);
            least = coverage(book, least);
            for (Child child : List.of(
                    new Child(null, least.child().arrangement()),
                    new Child(least.child().bornOn(), null))) {
                CaseFile less = CaseFile.about(least.id())
                        .child(child)
                        .with(least.facts())
                        .covering(least.coverage().toArray(Coverage[]::new))
                        .build();
                least = !child.equals(least.child()) && stays(book, less) ? less : least;
            }
            smaller = !inWords(before).equals(inWords(least));
        }
        return least;
    }

    private CaseFile facts(RuleBook book, CaseFile file) {
        CaseFile least = file;
        for (int chunk = Math.max(1, least.facts().size() / 2); chunk > 0; chunk /= 2) {
            for (int at = 0; at < least.facts().size(); ) {
                List<Fact> fewer = new ArrayList<>(least.facts());
                fewer.subList(at, Math.min(at + chunk, fewer.size())).clear();
                Optional<CaseFile> less = rebuilt(least, fewer, least.coverage());
                if (less.isPresent() && stays(book, less.get())) {
                    least = less.get();
                } else {
                    at += chunk;
                }
            }
        }
        return least;
    }

    private CaseFile fields(RuleBook book, CaseFile file) {
        CaseFile least = file;
        for (Fact fact : file.facts()) {
            for (Field field : Shape.of(fact.getClass()).fields()) {
                List<Fact> changed = new ArrayList<>();
                CaseFile now = least;
                if (field.required()) {
                    continue;
                }
                try {
                    now.facts()
                            .forEach(each -> changed.add(
                                    each.id().equals(fact.id()) && !Field.saysNothing(field.of(each))
                                            ? (Fact) Poorer.blanked(each, field.name())
                                            : each));
                } catch (IllegalArgumentException e) {
                    continue;
                }
                Optional<CaseFile> less = rebuilt(now, changed, now.coverage());
                if (!changed.equals(now.facts()) && less.isPresent() && stays(book, less.get())) {
                    least = less.get();
                }
            }
        }
        return least;
    }

    private CaseFile coverage(RuleBook book, CaseFile file) {
        CaseFile least = file;
        for (Coverage each : file.coverage()) {
            List<Coverage> fewer = new ArrayList<>(least.coverage());
            fewer.remove(each);
            Optional<CaseFile> less = rebuilt(least, least.facts(), fewer);
            if (less.isPresent() && stays(book, less.get())) {
                least = less.get();
            }
        }
        return least;
    }

    private static Optional<CaseFile> rebuilt(CaseFile file, List<Fact> facts, List<Coverage> coverage) {
        try {
            return Optional.of(Poorer.rebuilt(file, facts, coverage));
        } catch (CaseFileException e) {
            return Optional.empty();
        }
    }

    private boolean stays(RandomBook book, CaseFile file) {
        try {
            return stays(book.open(), file);
        } catch (RuleBookException | IllegalStateException e) {
            return says.equals(Trial.refusal(e));
        }
    }

    private boolean stays(RuleBook book, CaseFile file) {
        Predicate<Held.Disagreement> same = found -> found.says().equals(says);
        return new Held(book, new Counts())
                .check(file, day, poorer)
                .filter(same)
                .isPresent();
    }

    String inWords(CaseFile file) {
        StringBuilder words = new StringBuilder("as at " + day + "\n");
        words.append("child ")
                .append(file.child().bornOn())
                .append(' ')
                .append(file.child().arrangement())
                .append('\n');
        file.facts().forEach(fact -> words.append(fields(fact)).append('\n'));
        file.coverage().forEach(each -> words.append(each).append('\n'));
        return words + (poorer == null ? "" : "then without " + poorer.what() + "\n");
    }

    /** Facts say nothing of themselves, so that none reaches a log; these are invented. */
    private static String fields(Object holder) {
        return holder.getClass().getSimpleName()
                + Shape.of(holder.getClass()).fields().stream()
                        .filter(field -> !Field.saysNothing(field.of(holder)))
                        .map(field -> {
                            Object value = field.of(holder);
                            return field.name() + " " + (value instanceof Record part ? fields(part) : value);
                        })
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}

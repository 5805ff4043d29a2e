package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Rule;

/** One book tried over many cases, each on several days; whatever disagrees is made small and told. */
final class Trial {

    /** A fault in one rule is met again and again; the first few say all there is to say. */
    private static final int MOST_FINDINGS = 3;

    private final Counts counts;

    Trial(Counts counts) {
        this.counts = counts;
    }

    /** Tries an invented book, which must open, and be read as what it was written from. */
    void book(long seed, int mostRules, int cases) {
        RandomBook book = new RandomRules(seed).next(mostRules);
        counts.add("books", 1);
        counts.add("rules", book.rules().size());
        RuleBook open;
        try {
            open = book.open();
        } catch (RuleBookException | IllegalStateException e) {
            counts.found("Book " + seed + ": " + refusal(e) + "\n" + smallest(book, refusal(e)));
            return;
        }
        for (RandomRule rule : book.rules()) {
            Rule read = open.rules().stream()
                    .filter(each -> each.id().equals(rule.id()))
                    .findFirst()
                    .orElseThrow();
            if (!SameTree.same(rule.condition(), read.condition().lines())) {
                counts.found("Book " + seed + ": the gate reads another rule than was written\n" + rule.drl()
                        + read.condition().lines());
            }
        }
        over(open, book, seed, cases, RandomBook.WORDS);
    }

    /** Tries a book over invented cases. */
    void over(RuleBook open, @Nullable RandomBook written, long seed, int cases, Vocabulary words) {
        WideCases wide = new WideCases(seed, words);
        Random random = new Random(seed);
        Held held = new Held(open, counts);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            WideCases.Wide one = wide.next();
            counts.add("cases", 1);
            // Invented rules are asked on both days, the shipped ones, over many more cases, on one.
            List<LocalDate> days = written == null ? one.days().subList(i % 2, i % 2 + 1) : one.days();
            for (LocalDate day : days) {
                Poorer poorer = random.nextInt(4) > 0
                        ? null
                        : Poorer.some(one.file(), random).orElse(null);
                Optional<Held.Disagreement> found = held.check(one.file(), day, poorer);
                if (found.isPresent()
                        && told.size() < MOST_FINDINGS
                        && !told.contains(found.get().toString())) {
                    told.add(found.get().toString());
                    tell(open, written, "Seed " + seed + ", case " + i, one.file(), day, poorer, found.get());
                }
            }
        }
    }

    private void tell(
            RuleBook open,
            @Nullable RandomBook written,
            String where,
            CaseFile file,
            LocalDate day,
            @Nullable Poorer poorer,
            Held.Disagreement found) {
        boolean less = found.says().startsWith("knowing less");
        Shrink shrink = new Shrink(found.says(), day, less ? poorer : null);
        String small = written == null
                ? shrink.inWords(shrink.shrunk(open, file))
                : shrink.shrunk(written, found.rule(), file);
        counts.found(where + ", rule " + found.rule() + ": " + found.says() + "\n" + small);
    }

    /** The first rule of a book that alone is refused in the same words, made small. */
    private static String smallest(RandomBook book, String says) {
        for (RandomRule rule : book.rules()) {
            if (isRefused(book.with(List.of(rule)), says)) {
                return ShrinkRule.shrunk(rule, each -> isRefused(book.with(List.of(each)), says))
                        .drl();
            }
        }
        return "Only all its rules together are refused.";
    }

    private static boolean isRefused(RandomBook book, String says) {
        try {
            book.open();
            return false;
        } catch (RuleBookException | IllegalStateException e) {
            return refusal(e).equals(says);
        }
    }

    /** Why a book could not be opened, without the places, which change when it is made small. */
    static String refusal(RuntimeException e) {
        return e instanceof RuleBookException refused
                ? "The gate refuses: " + refused.problems().get(0).says()
                : "Drools refuses what the gate allows: "
                        + String.valueOf(e.getMessage()).replaceAll("[A-Z]?[0-9A-F]{6,}|;.*", "");
    }
}

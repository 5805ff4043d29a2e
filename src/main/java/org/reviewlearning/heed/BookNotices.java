package org.reviewlearning.heed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rulefile.BookReader;
import org.reviewlearning.heed.rulefile.RuleReader;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/** What does not keep a book from being used, and somebody should know. */
record BookNotices(BookReader read, @Nullable LocalDate on) {

    /** How many days ahead a review is told. */
    private static final int AHEAD = 60;

    /** How many rules that are not live are named. */
    private static final int NAMED = 40;

    /** What is left over, missing or not asked; on a day also what is not in force then. */
    static List<Problem> standing(BookReader read, @Nullable LocalDate on) {
        BookNotices notices = new BookNotices(read, on);
        List<Problem> all = new ArrayList<>();
        if (read.problems().isEmpty()) {
            // A rule that could not be read is neither missing nor without figures.
            all.addAll(notices.leftOver());
            notices.live().ifPresent(all::add);
        }
        notices.notLive().ifPresent(all::add);
        notices.leftOut().ifPresent(all::add);
        if (on != null) {
            notices.unnamed().ifPresent(all::add);
            all.addAll(TypedFigures.in(read.rules(), read.references().thresholds()));
        }
        return List.copyOf(all);
    }

    /**
     * Figures nobody uses: who changes one would believe that it has an effect. Only a book that keeps count of its rules
     * is kept whole; in any other they may have come with a copied file.
     */
    private List<Problem> leftOver() {
        if (read.ofEach().get(0).live().isEmpty()) {
            return List.of();
        }
        Set<String> used = new TreeSet<>();
        read.rules().forEach(rule -> used.addAll(rule.thresholds()));
        return read.references().unused(used);
    }

    /** A book may do without the file that names it and counts its rules, and hardly ever means to. */
    private Optional<Problem> unnamed() {
        Place place = new Place(read.files().shown() + "book.yaml", 1, 1);
        boolean told = read.problems().stream()
                .anyMatch(problem -> problem.place().file().equals(place.file()));
        if (told || read.rules().isEmpty() || read.files().files().containsKey("book.yaml")) {
            return Optional.empty();
        }
        return Optional.of(Problem.notice(
                place,
                "There is no book.yaml, so nobody would notice when rules are lost from this folder.",
                "Maybe not all of it was copied. If it never had one, write name:, version: and live: "
                        + read.rules().stream().filter(Rule::isLive).count() + "."));
    }

    private Optional<Problem> live() {
        Catalogue pack = read.ofEach().get(0);
        @Nullable Integer said = pack.live().orElse(null);
        long live = read.liveInPack();
        Place place = pack.livePlace();
        if (said == null || said == live) {
            return Optional.empty();
        }
        String says = "The book says that " + said + " of its rules " + (said == 1 ? "is" : "are") + " live; " + live
                + (live == 1 ? " is." : " are.");
        return Optional.of(
                live < said
                        ? new Problem(
                                place,
                                says,
                                "Put back what is missing or switched off. If it is meant, write live: " + live
                                        + " in book.yaml.")
                        : Problem.notice(
                                place,
                                says,
                                "Write live: " + live + " in book.yaml, so that it is noticed when one goes."));
    }

    /** All that is not asked, in one line. */
    private Optional<Problem> notLive() {
        List<String> not = new ArrayList<>();
        for (Rule rule : read.rules()) {
            Rule.@Nullable Off off = rule.standing().off();
            if (!rule.isLive()) {
                not.add(rule.id() + " ("
                        + (rule.offBecause()
                                .map(reason -> "switched off: " + reason)
                                .orElseGet(() -> rule.standing().status().written()))
                        + ")");
            } else if (on != null && off != null && off.on(on)) {
                not.add(rule.id() + " (" + off.inWords() + ": " + off.reason() + ")");
            } else if (on != null && !rule.scope().inForce(on)) {
                not.add(rule.id() + " (not in force on " + on + ")");
            }
        }
        return listed(not, (not.size() == 1 ? " is" : " are") + " asked of nobody: ", "");
    }

    /** Where some rules say why they leave arrangements out, those that do not. */
    private Optional<Problem> leftOut() {
        Set<String> silent = new LinkedHashSet<>();
        for (Rule rule : read.rules()) {
            Set<ArrangementKind> left = rule.scope().unexplained();
            if (rule.isLive() && !left.isEmpty()) {
                silent.add(rule.id() + " ("
                        + left.stream().map(ArrangementKind::written).collect(Collectors.joining(", ")) + ")");
            }
        }
        return read.rules().stream().allMatch(rule -> rule.scope().notFor().isEmpty())
                ? Optional.empty()
                : listed(
                        List.copyOf(silent),
                        (silent.size() == 1 ? " leaves" : " leave") + " arrangements out without a reason: ",
                        "Add them to @for, or write @notFor( \"adopted: the reason\" ).");
    }

    private Optional<Problem> listed(List<String> some, String says, String next) {
        String more = some.size() > NAMED ? " and " + (some.size() - NAMED) + " more" : "";
        int all = read.rules().size();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.notice(
                        new Place(read.files().shown() + "book.yaml", 1, 1),
                        some.size() + " of " + all + (all == 1 ? " rule" : " rules") + says
                                + String.join(", ", some.subList(0, Math.min(NAMED, some.size()))) + more + ".",
                        next));
    }

    /** Reviews that are due or soon will be, and figures that do not hold yet. */
    static List<Problem> due(BookReader read, LocalDate on) {
        List<Problem> due = new ArrayList<>();
        for (RuleReader.Review review : read.reviews()) {
            String next = review.owner().isEmpty() ? "" : "Its owner is " + review.owner() + ". ";
            if (review.by().isBefore(on)) {
                due.add(Problem.notice(
                        review.place(),
                        review.rule() + " was to be looked at again by " + review.by() + ".",
                        next + "Once that is done, write the next day in @reviewBy."));
            } else if (ChronoUnit.DAYS.between(on, review.by()) <= AHEAD) {
                due.add(Problem.notice(
                        review.place(),
                        review.rule() + " is to be looked at again by " + review.by() + ".",
                        next.strip()));
            }
        }
        // The rows of a table share their figures, and what is missing is told once for a file.
        Set<String> told = new TreeSet<>();
        for (Rule rule : read.rules()) {
            for (String name : rule.thresholds()) {
                Threshold threshold = read.references().thresholds().get(name);
                if (threshold != null && threshold.on(on).isEmpty() && told.add(rule.id() + " " + name)) {
                    due.add(Problem.notice(
                            rule.place(),
                            "The threshold \"" + name + "\" has no value on " + on + ", so " + rule.id()
                                    + " is out of scope.",
                            "Give it a value from an earlier day in thresholds.yaml."));
                }
            }
        }
        return due;
    }
}

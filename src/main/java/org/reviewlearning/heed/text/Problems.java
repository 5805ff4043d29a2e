package org.reviewlearning.heed.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * Gathers the problems of one file, or of one case, each at its place.
 *
 * @hidden
 */
@Internal
public final class Problems {

    /** More than anybody reads; the rest is counted, so that a file of nothing but mistakes costs little memory. */
    private static final int MOST_LISTED = 1_000;

    private final @Nullable RuleText text;
    private final List<Problem> found = new ArrayList<>();
    private @Nullable String caseId;
    private boolean spoilt;
    private int notListed;

    private Problems(@Nullable RuleText text) {
        this.text = text;
    }

    /** Of a file that is about no child: its lines are shown. */
    public static Problems of(RuleText text) {
        return new Problems(text);
    }

    /** Of what may be about a child: nothing of it is shown. */
    public static Problems ofACase() {
        return new Problems(null);
    }

    /** Goes on from what was found before. */
    public Problems further() {
        Problems further = new Problems(text);
        further.found.addAll(found);
        return further;
    }

    /** Names the case in every problem from now on. */
    public void of(String id) {
        this.caseId = id;
    }

    /** The case, once it is known. */
    public Optional<String> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** At a character of the file. */
    public void add(int offset, String says, String next) {
        if (text != null) {
            add(text, offset, says, next);
        }
    }

    /** At a character of this file or another. */
    public void add(RuleText in, int offset, String says, String next) {
        add(in.problem(offset, says, next));
    }

    /** At a place of the file. */
    public void add(Place place, String says, String next) {
        add(new Problem(place, says, next));
    }

    /** About what a path names, with the value that stands there, if any. */
    public void add(Place place, String path, @Nullable String value, String says, String next) {
        add(new Problem(place, says, next).about(new Problem.Subject(caseId, path, value)));
    }

    /** A problem, with its line where that may be shown. */
    public void add(Problem problem) {
        Problem shown = text == null
                        || !problem.line().isEmpty()
                        || !text.file().equals(problem.place().file())
                ? problem
                : text.shown(problem);
        if (found.size() >= MOST_LISTED) {
            notListed++;
        } else if (caseId != null && problem.subject().caseId() == null) {
            found.add(shown.about(new Problem.Subject(
                    caseId, problem.path(), problem.subject().value())));
        } else {
            found.add(shown);
        }
    }

    /** Several, in turn. */
    public void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Something cannot be read for want of what is wrong, and told, elsewhere: nothing comes of it. */
    public void spoilt() {
        spoilt = true;
    }

    /** Whether something was left out of what was read for want of what is told elsewhere. */
    public boolean isSpoilt() {
        return spoilt;
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return found.isEmpty() && !spoilt;
    }

    /** A question after the word that was probably meant; nothing once so many are listed that nobody will read it. */
    public String meant(String word, Collection<String> known) {
        return found.size() >= MOST_LISTED
                ? ""
                : Nearest.to(word, known)
                        .map(near -> "Did you mean " + near + "? ")
                        .orElse("");
    }

    /** The same of a value; nothing of what may be about a child, where it would as good as repeat the value. */
    public String meantValue(String word, Collection<String> known) {
        return text == null ? "" : meant(word, known);
    }

    /** How many there are. */
    public int count() {
        return found.size() + notListed;
    }

    /** All that were told, in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** All that were told by their places, and how many more there are. */
    public List<Problem> inReadingOrder() {
        List<Problem> all = new ArrayList<>(found);
        all.sort(Comparator.comparing(Problem::place));
        if (notListed > 0) {
            all.add(new Problem(
                            all.get(all.size() - 1).place(),
                            "has " + notListed + " more problems, not listed here.",
                            "")
                    .about(new Problem.Subject(caseId, "", null)));
        }
        return all;
    }
}

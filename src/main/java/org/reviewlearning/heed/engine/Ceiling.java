package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.rule.Element;

/**
 * How much Drools will have to hold and to try for a rule in one case, found before it begins, because it cannot be
 * stopped once it has. Where the numbers of facts alone say that it is little, nothing is counted; otherwise what will be
 * joined and gathered is counted, as far as the ceiling.
 */
final class Ceiling {

    /** So much is never worth counting. */
    private static final long LITTLE = 20_000;

    /** More matches of one rule in one case are too many to be about one child. */
    static final int MOST_MATCHES = 20_000;

    /** What Drools may hold for one rule: some hundred bytes each. */
    private static final long MOST_HELD = 250_000;

    /** What it may hold for several in one session. */
    static final long MOST_HELD_TOGETHER = 120_000;

    private static final long MOST_TRIED = 5_000_000;
    private static final long MOST_TRIED_IN_ALL = 25_000_000;

    private final CaseView view;
    private final Object[] facts = new Object[16];
    private long triedInAll;

    private long tried;
    private long held;
    private long matches;

    /** For one case on one day. */
    Ceiling(CaseView view) {
        this.view = view;
    }

    /** How much a session would have to hold for a rule; negative when that, or what must be tried, is too much. */
    long held(List<Line> lines) {
        long most = 1;
        long several = 0;
        for (Line line : lines) {
            long facts = view.facts(line.kind()).size();
            several += facts;
            if (line.matches()) {
                most = Math.min(most * Math.max(1, facts), LITTLE + 1);
            } else if (most > 1) {
                several += Math.min(most * facts, LITTLE + 1);
            }
        }
        if (most + several <= LITTLE) {
            return most + several;
        }
        tried = 0;
        held = several;
        matches = 0;
        boolean within = count(lines, candidates(lines), 0, 0);
        triedInAll += tried;
        return within ? held : -1;
    }

    /** For each line, the facts that meet what is asked of them alone. */
    private List<List<Fact>> candidates(List<Line> lines) {
        List<List<Fact>> candidates = new ArrayList<>();
        for (Line line : lines) {
            List<Fact> some = new ArrayList<>();
            for (Fact fact : view.facts(line.kind())) {
                if (line.admits(fact, view.asAt())) {
                    some.add(fact);
                }
            }
            candidates.add(some);
        }
        return candidates;
    }

    private boolean count(List<Line> lines, List<List<Fact>> candidates, int at, int bound) {
        if (at == lines.size()) {
            return ++matches <= MOST_MATCHES;
        }
        Line line = lines.get(at);
        boolean met = false;
        for (Fact fact : candidates.get(at)) {
            if (++tried > MOST_TRIED || tried + triedInAll > MOST_TRIED_IN_ALL || held > MOST_HELD) {
                return false;
            }
            if (joins(line, fact)) {
                met = true;
                held++;
                if (line.matches()) {
                    facts[bound] = fact;
                    if (!count(lines, candidates, at + 1, bound + 1)) {
                        return false;
                    }
                } else if (!(line.element() instanceof Element.Collect)) {
                    break;
                }
            }
        }
        if (line.matches()
                || line.element() instanceof Element.Exists && !met
                || line.element() instanceof Element.Absent && met) {
            return true;
        }
        return count(lines, candidates, at + 1, bound);
    }

    private boolean joins(Line line, Fact fact) {
        for (Line.Join test : line.joins()) {
            if (!test.check().holds(fact, read(test))) {
                return false;
            }
        }
        return true;
    }

    private Object[] read(Line.Join test) {
        Object[] read = new Object[test.reads().length];
        for (int i = 0; i < read.length; i++) {
            read[i] = test.reads()[i] == Line.DAY ? view.asAt() : facts[test.reads()[i]];
        }
        return read;
    }
}

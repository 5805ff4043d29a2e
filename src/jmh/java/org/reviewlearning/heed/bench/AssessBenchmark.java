package org.reviewlearning.heed.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Explanation;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.timeline.CaseTimeline;

/** One assessment of a case of a hundred facts. The median is the line that ends in p0.50. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessBenchmark {

    /** Whether records are complete, or lack answers and whole kinds, so that much cannot be told. */
    @Param({"complete", "patchy"})
    public String records;

    private List<CaseFile> cases;
    private HandWritten handWritten;
    private RuleBook seven;
    private RuleBook same;
    private RuleBook pack;

    @Setup
    public void open() {
        handWritten = new HandWritten();
        seven = RuleBook.open(Books.with(HandWritten.SEVEN));
        same = RuleBook.open(Books.with(HandWritten.RULES));
        pack = RuleBook.open(Books.PACK);
        Books.mustAgree(
                same,
                "the rules written by hand",
                each -> handWritten.ask(each, InventedCases.DAY).stream().map(HandWritten.Asked::key));
        cases = InventedCases.of(64, records.equals("patchy"));
    }

    /** Which case a thread takes next. */
    @State(Scope.Thread)
    public static class Next {
        private int next;
    }

    @Benchmark
    public List<HandWritten.Asked> sevenByHand(Next next) {
        return handWritten.askSeven(nextCase(next), InventedCases.DAY);
    }

    @Benchmark
    public Assessment sevenInHeed(Next next) {
        return seven.assess(nextCase(next), InventedCases.DAY);
    }

    @Benchmark
    public List<HandWritten.Asked> byHand(Next next) {
        return handWritten.ask(nextCase(next), InventedCases.DAY);
    }

    @Benchmark
    public Assessment inHeed(Next next) {
        return same.assess(nextCase(next), InventedCases.DAY);
    }

    @Benchmark
    public Assessment wholePack(Next next) {
        return pack.assess(nextCase(next), InventedCases.DAY);
    }

    @Benchmark
    public Assessment wholePackReadTwice(Next next) {
        return pack.assess(nextCase(next), InventedCases.DAY, RuleSelection.LIVE, SecondReading.ALWAYS);
    }

    @Benchmark
    public List<Explanation> wholePackExplained(Next next) {
        Assessment assessment = pack.assess(nextCase(next), InventedCases.DAY);
        return pack.rules().stream().map(rule -> assessment.explain(rule.id())).toList();
    }

    /** Exact to the day: what assessing each of 7,305 days would say. */
    @Benchmark
    public CaseTimeline twentyYearsLookedBackOn(Next next) {
        return pack.timeline(nextCase(next), InventedCases.DAY.minusYears(10), InventedCases.DAY.plusYears(10));
    }

    private CaseFile nextCase(Next next) {
        next.next = (next.next + 1) % cases.size();
        return cases.get(next.next);
    }
}

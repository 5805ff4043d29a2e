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
import org.reviewlearning.heed.Asking;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Explanation;
import org.reviewlearning.heed.cases.CaseFile;

/** One assessment of a case of a hundred facts. The median is the line that ends in p0.50. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AssessBenchmark {

    /** Whether records are complete, or lack answers and whole kinds, so that much cannot be told. */
    @Param({"complete", "patchy"})
    public String records;

    private List<CaseFile> cases;
    private HandWritten handWritten;
    private RuleBook same;
    private RuleBook pack;
    private int next;

    @Setup
    public void open() {
        handWritten = new HandWritten();
        same = RuleBook.open(Books.sameRules());
        pack = RuleBook.open(Books.PACK);
        Books.mustAgree(same, handWritten, InventedCases.of(200, false));
        cases = InventedCases.of(64, records.equals("patchy"));
    }

    @Benchmark
    public List<HandWritten.Asked> sevenRulesWrittenByHand() {
        return handWritten.ask(nextCase(), InventedCases.DAY);
    }

    @Benchmark
    public Assessment theSameSevenRulesInHeed() {
        return same.assess(nextCase(), InventedCases.DAY);
    }

    @Benchmark
    public Assessment theWholePackInHeed() {
        return pack.assess(nextCase(), InventedCases.DAY);
    }

    @Benchmark
    public Assessment theWholePackReadTwice() {
        return pack.assess(nextCase(), InventedCases.DAY, Asking.LIVE, SecondReading.ALWAYS);
    }

    @Benchmark
    public List<Explanation> theWholePackExplained() {
        Assessment assessment = pack.assess(nextCase(), InventedCases.DAY);
        return pack.rules().stream().map(rule -> assessment.explain(rule.id())).toList();
    }

    private CaseFile nextCase() {
        next = (next + 1) % cases.size();
        return cases.get(next);
    }
}

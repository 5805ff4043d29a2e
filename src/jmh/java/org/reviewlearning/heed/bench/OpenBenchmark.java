package org.reviewlearning.heed.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reviewlearning.heed.RuleBook;

/** Getting ready to assess: reading, checking and compiling rules, against making an object that javac compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class OpenBenchmark {

    private Path same;

    @Setup
    public void copy() {
        same = Books.sameRules();
    }

    @Benchmark
    public Object sevenRulesWrittenByHand() {
        return new HandWritten();
    }

    @Benchmark
    public RuleBook theSameSevenRulesInHeed() {
        return RuleBook.open(same);
    }

    @Benchmark
    public RuleBook theWholePackInHeed() {
        return RuleBook.open(Books.PACK);
    }
}

package org.reviewlearning.heed.bench;

import java.util.List;
import java.util.Set;
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
import org.reviewlearning.heed.cases.CaseFile;

/** The same rules and cases in Drools alone, in a Java of its own: compiling them takes longer than all else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlainBenchmark {

    private PlainDrools plain;
    private List<CaseFile> cases;
    private int next;

    @Setup
    public void open() {
        RuleBook same = RuleBook.open(Books.with(HandWritten.RULES));
        plain = new PlainDrools(same, InventedCases.DAY);
        Books.mustAgree(same, "Drools alone", each -> plain.ask(each).stream());
        cases = InventedCases.of(64, false);
    }

    @Benchmark
    public Set<String> inPlainDrools() {
        next = (next + 1) % cases.size();
        return plain.ask(cases.get(next));
    }
}

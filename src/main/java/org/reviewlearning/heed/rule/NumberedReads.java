package org.reviewlearning.heed.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;

/** What some rules read, each thing with a number, by which it is looked up faster than by what it is. */
public final class NumberedReads {

    /**
     * One thing that is read.
     *
     * @param path a field or part of the kind; {@code null} means its records as such
     */
    public record Read(FactKind kind, Operand.@Nullable FieldOf path) {}

    private final List<Read> reads = new ArrayList<>();
    private final Map<Read, Integer> numbers = new HashMap<>();

    /** The numbers of what one rule reads. */
    public BitSet of(Rule rule) {
        BitSet all = new BitSet();
        rule.reads().fields().forEach((kind, paths) -> {
            all.set(number(new Read(kind, null)));
            paths.forEach(path -> all.set(number(new Read(kind, path))));
        });
        return all;
    }

    private int number(Read read) {
        return numbers.computeIfAbsent(read, each -> {
            reads.add(each);
            return reads.size() - 1;
        });
    }

    /** What has a number. */
    public Read get(int number) {
        return reads.get(number);
    }
}

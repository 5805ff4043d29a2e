package org.reviewlearning.heed.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * What {@code collectSet} in a rule compiles to: the distinct values of a field. Drools' own function would do, but for
 * what its set says of itself in Drools' debug log: the values.
 */
public final class DistinctValues implements AccumulateFunction<DistinctValues.Values> {

    private static final long serialVersionUID = 1L;

    /** The name Drools knows it by. */
    static final String NAME = "distinctValues";

    /** The values gathered so far. Names none of them. */
    public static final class Values extends AbstractSet<Object> implements Serializable {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // Never written anywhere: a session lives for one case.
        private final Set<Object> values = new LinkedHashSet<>();

        private Values() {}

        @Override
        public Iterator<Object> iterator() {
            return values.iterator();
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public String toString() {
            return "Values";
        }
    }

    /** Made by Drools. */
    public DistinctValues() {}

    @Override
    public Values createContext() {
        return new Values();
    }

    @Override
    public void init(Values context) {
        context.values.clear();
    }

    @Override
    public void accumulate(Values context, @Nullable Object value) {
        if (value != null) {
            context.values.add(value);
        }
    }

    @Override
    public void reverse(Values context, @Nullable Object value) {
        throw new IllegalStateException("Nothing is ever taken back from a session.");
    }

    @Override
    public Object getResult(Values context) {
        return context;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return Set.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // It has no state.
    }

    @Override
    public void readExternal(ObjectInput in) {
        // It has no state.
    }
}

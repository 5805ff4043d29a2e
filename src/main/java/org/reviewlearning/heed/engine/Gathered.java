package org.reviewlearning.heed.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;
import org.reviewlearning.heed.kinds.Field;

/**
 * Gathers facts, or the distinct values of a field of theirs. Drools' own functions would do, but for what their results
 * say of themselves in Drools' debug log: everything in them.
 */
@SuppressWarnings("serial") // Drools asks for Externalizable, and a session is never written anywhere.
final class Gathered implements AccumulateFunction<Gathered.Found> {

    private static final long serialVersionUID = 1L;

    /** What was gathered so far. Names none of it. */
    static final class Found extends AbstractCollection<Object> implements Serializable {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // Never written anywhere: a session lives for one case.
        private final Collection<Object> found;

        private Found(boolean distinct) {
            this.found = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        }

        @Override
        public Iterator<Object> iterator() {
            return found.iterator();
        }

        @Override
        public int size() {
            return found.size();
        }

        @Override
        public String toString() {
            return "Found";
        }
    }

    private final transient @Nullable Field field;

    /** For a field's distinct values; {@code null} gathers the facts themselves. */
    Gathered(@Nullable Field field) {
        this.field = field;
    }

    @Override
    public Found createContext() {
        return new Found(field != null);
    }

    @Override
    public void init(Found context) {
        context.found.clear();
    }

    @Override
    public void accumulate(Found context, Object fact) {
        Object each = field == null ? fact : field.of(fact);
        if (each != null) {
            context.found.add(each);
        }
    }

    @Override
    public void reverse(Found context, Object fact) {
        throw new IllegalStateException("Nothing is ever taken back from a session.");
    }

    @Override
    public Object getResult(Found context) {
        return context;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return Found.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new IllegalStateException("A session is never written anywhere.");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new IllegalStateException("A session is never read from anywhere.");
    }
}

package org.reviewlearning.heed.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;

/** A look at facts from an earlier day: what was later, or recorded later, is not there yet. */
record EarlierView(LocalDate day) {

    Optional<Fact> of(Fact fact) {
        if (later(fact.day()) || later(fact.recordedOn())) {
            return Optional.empty();
        }
        return Optional.of((Fact) trimmed(fact));
    }

    private Object trimmed(Object holder) {
        Shape shape = Shape.of(holder.getClass());
        for (Field field : shape.fields()) {
            if (field.mayBeYetToCome()) {
                Object value = field.of(holder);
                if (seen(field, value) != value) {
                    return shape.with(holder, this::seen);
                }
            }
        }
        return holder;
    }

    private @Nullable Object seen(Field field, @Nullable Object value) {
        return switch (field.sort()) {
            case PART -> value == null ? null : part((Part) value);
            case LATER_DAY -> later((LocalDate) value) ? null : value;
            default -> value;
        };
    }

    private @Nullable Object part(Part part) {
        return later(part.on()) || later(part.recordedOn()) ? null : trimmed(part);
    }

    private boolean later(@Nullable LocalDate on) {
        return on != null && on.isAfter(day);
    }
}

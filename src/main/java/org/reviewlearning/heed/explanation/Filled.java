package org.reviewlearning.heed.explanation;

import java.util.List;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;

/** A fact with one of its answers filled in. */
final class Filled {

    private Filled() {}

    /** Whether what was not recorded is a yes or a no. */
    static boolean isAnswer(Gap.NotRecorded blank) {
        Shape shape = Shape.of(blank.fact().getClass());
        FieldType sort = FieldType.ID;
        for (String name : blank.field().split("\\.", -1)) {
            Field field = shape.field(name).orElseThrow();
            sort = field.sort();
            if (sort == FieldType.PART) {
                shape = Shape.of(field.type());
            }
        }
        return sort == FieldType.ANSWER;
    }

    static Fact with(Fact fact, String path, Answer answer) {
        return (Fact) filled(fact, List.of(path.split("\\.", -1)), answer);
    }

    private static Object filled(Object holder, List<String> path, Answer answer) {
        return Shape.of(holder.getClass()).with(holder, (field, value) -> {
            if (!field.name().equals(path.get(0))) {
                return value;
            }
            return path.size() == 1 || value == null ? answer : filled(value, path.subList(1, path.size()), answer);
        });
    }
}

package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.text.Nearest;

/** Which fields of a kind a path such as {@code outcome.result} names, and which no rule may name. */
public final class FieldPath {

    private FieldPath() {}

    /** It is compared with a threshold where it stands; a name, or another fact, would carry it into words. */
    static void refuseWhatIsNeverSaid(Field field, int offset) throws Refusal {
        if (field.neverSaid()) {
            throw new Refusal(
                    offset,
                    "The field \"" + field.name() + "\" is compared with a threshold, and with nothing else.",
                    "For instance: " + field.name() + " >= $day.count(\"a.b\")");
        }
    }

    /** The fields a path names, from some name on. {@code until} stands for {@code ending.on}. */
    public static List<Field> read(FactKind kind, Expr.Path path, int firstName) throws Refusal {
        List<Field> fields = new ArrayList<>();
        Shape shape = kind.shape();
        String owner = kind.name();
        int offset = path.offset();
        for (int i = firstName; i < path.names().size(); i++) {
            String name = path.names().get(i);
            if (name.equals("until")
                    && fields.isEmpty()
                    && shape.field(name).isEmpty()
                    && shape.field("ending").isPresent()) {
                Field ending = shape.field("ending").get();
                fields.add(ending);
                fields.add(Objects.requireNonNull(
                        Shape.of(ending.type()).field("on").orElse(null)));
                shape = Shape.of(ending.type());
                continue;
            }
            Shape here = shape;
            String holder = owner;
            int missing = offset;
            Field field = here.field(name)
                    .orElseThrow(() -> new Refusal(
                            missing,
                            holder + " has no \"" + name + "\".",
                            Nearest.hint(
                                            name,
                                            here.fields().stream()
                                                    .map(Field::name)
                                                    .toList())
                                    + holder + " has: "
                                    + here.fields().stream().map(Field::name).collect(Collectors.joining(", "))
                                    + "."));
            if (field.sort() == FieldType.RECORDED_ON || field.sort() == FieldType.ORIGIN) {
                throw new Refusal(
                        offset,
                        "A rule may not read \"" + name + "\".",
                        "When a fact was written down decides on which days it can be seen, and nothing else.");
            }
            fields.add(field);
            offset += name.length() + 1;
            if (i + 1 < path.names().size()) {
                if (field.sort() != FieldType.PART) {
                    throw new Refusal(offset, "\"" + name + "\" of " + owner + " has no parts of its own.", "");
                }
                shape = Shape.of(field.type());
                owner = field.type().getSimpleName();
            }
        }
        return fields;
    }
}

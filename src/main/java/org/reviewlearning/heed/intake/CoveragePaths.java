package org.reviewlearning.heed.intake;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Field;
import org.reviewlearning.heed.facts.FieldSort;
import org.reviewlearning.heed.facts.Shape;
import org.reviewlearning.heed.facts.Vocabulary;

/** Everything a case file may say it was supplied with, spelt out from a vocabulary. */
final class CoveragePaths {

    private CoveragePaths() {}

    /** In the order of the kinds and their fields. */
    static List<String> of(Vocabulary vocabulary) {
        List<String> paths = new ArrayList<>();
        for (FactKind kind : vocabulary.kinds()) {
            paths.add(kind.key());
            paths.add(kind.key() + ".*");
            kind.suppliedApart()
                    .ifPresent(field ->
                            Scalars.written(field.type()).forEach(value -> paths.add(kind.key() + "/" + value)));
            fields(kind.key(), kind.shape(), paths);
        }
        return List.copyOf(paths);
    }

    private static void fields(String path, Shape shape, List<String> paths) {
        for (Field field : shape.fields()) {
            boolean always =
                    field.required() || field.sort() == FieldSort.RECORDED_ON || field.sort() == FieldSort.ORIGIN;
            if (!always) {
                paths.add(path + "." + field.name());
                if (field.sort() == FieldSort.PART) {
                    fields(path + "." + field.name(), Shape.of(field.type()), paths);
                }
            }
        }
    }
}

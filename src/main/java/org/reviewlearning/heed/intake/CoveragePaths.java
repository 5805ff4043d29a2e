package org.reviewlearning.heed.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * Everything a case file may say it was supplied with, spelt out from a vocabulary.
 *
 * @param all in the order of the kinds and their fields: kinds, sorts, parts and later days
 * @param plainFields the fields that are supplied with their record, and what to write for each
 */
record CoveragePaths(Set<String> all, Map<String, String> plainFields) {

    static CoveragePaths of(Vocabulary vocabulary) {
        CoveragePaths paths = new CoveragePaths(new LinkedHashSet<>(), new HashMap<>());
        for (FactKind kind : vocabulary.kinds()) {
            paths.all.add(kind.key());
            paths.all.add(kind.key() + ".*");
            kind.sorts().forEach(sort -> paths.all.add(kind.key() + "/" + sort));
            paths.fields(kind.key(), kind.shape());
        }
        return paths;
    }

    private void fields(String path, Shape shape) {
        for (Field field : shape.fields()) {
            String of = path + "." + field.name();
            if (field.mayBeYetToCome()) {
                all.add(of);
            } else {
                plainFields.put(of, path);
            }
            if (field.sort() == FieldType.PART) {
                fields(of, Shape.of(field.type()));
            }
        }
    }
}

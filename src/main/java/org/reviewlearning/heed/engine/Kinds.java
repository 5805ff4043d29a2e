package org.reviewlearning.heed.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * Where Drools finds the classes of facts: the very classes of the vocabulary, whatever loaders they came from, and for
 * everything else Heed's own loader. It defines no class.
 */
final class Kinds extends ClassLoader {

    private final Map<String, Class<?>> kinds = new HashMap<>();

    Kinds(Vocabulary words) {
        super(Kinds.class.getClassLoader());
        for (FactKind kind : words.kinds()) {
            kinds.put(kind.type().getName(), kind.type());
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        @Nullable Class<?> kind = kinds.get(name);
        return kind == null ? super.loadClass(name, resolve) : kind;
    }
}

package org.reviewlearning.heed.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;

/** Reads {@code roles.yaml}: who can be asked, and when an answer is wanted. */
final class RolesFile {

    private final YamlFile file;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();

    private final boolean whole;

    /** Of a pack, which has both, or of a layer, which adds to either. */
    RolesFile(YamlFile file, boolean whole) {
        this.file = file;
        this.whole = whole;
    }

    void read() {
        file.root().ifPresent(root -> {
            root.only(List.of("roles", "levels"));
            each(root.at("roles"), this::role);
            each(root.at("levels"), this::level);
        });
    }

    Map<String, Role> roles() {
        return roles;
    }

    Map<String, Level> levels() {
        return levels;
    }

    private void each(Form form, Consumer<Form> read) {
        String next = "Write " + form.key() + ": with one key each.";
        if (whole && !form.needed(next).isThere()) {
            file.incomplete();
        } else if (form.isMap(next)) {
            form.each().forEach(read);
        }
    }

    private void role(Form form) {
        String words = form.needed().words();
        if (words != null) {
            roles.put(form.key(), new Role(form.key(), words));
        } else {
            file.unread(form.key());
        }
    }

    private void level(Form form) {
        file.unread(form.key());
        if (form.needed().isMap("Write {within: 10, unit: working-days, says: ...}.")) {
            form.only(List.of("within", "unit", "says"));
            Integer within = Plausible.figure(form.at("within").needed());
            Unit unit = form.at("unit").needed().oneOf(Unit.values(), Unit::written, "");
            String says = form.at("says").needed().words();
            if (within != null && unit != null && says != null) {
                levels.put(form.key(), new Level(form.key(), new Amount(within, unit), says));
            }
        }
    }
}

package org.reviewlearning.heed.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.MapNode.Entry;

/** Reads {@code roles.yaml}: who can be asked, and when an answer is wanted. */
final class RolesFile {

    private static final List<String> UNITS =
            Arrays.stream(Unit.values()).map(Unit::written).toList();

    private final YamlFile file;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();

    RolesFile(YamlFile file) {
        this.file = file;
    }

    void read() {
        Optional<MapNode> root = file.root();
        if (root.isEmpty()) {
            return;
        }
        file.only(root.get(), List.of("roles", "levels"));
        each(root.get(), "roles", this::role);
        each(root.get(), "levels", this::level);
    }

    Map<String, Role> roles() {
        return roles;
    }

    Map<String, Level> levels() {
        return levels;
    }

    private void each(MapNode root, String key, Consumer<Entry> read) {
        for (Entry entry : root.entries()) {
            if (entry.key().equals(key)) {
                file.map(entry).ifPresent(map -> map.entries().forEach(read));
                return;
            }
        }
        file.add(root.place(), "\"" + key + "\" is missing.", "Write " + key + ": with one key each.");
        file.incomplete();
    }

    private void role(Entry entry) {
        MapNode holder = new MapNode(entry.keyPlace(), List.of(entry));
        String words = file.words(holder, entry.key(), true);
        if (words != null) {
            roles.put(entry.key(), new Role(entry.key(), words));
        } else {
            file.unread(entry.key());
        }
    }

    private void level(Entry entry) {
        file.unread(entry.key());
        file.map(entry).ifPresent(map -> {
            file.only(map, List.of("within", "unit", "says"));
            Integer within = file.number(map, "within");
            String unit = file.oneOf(map, "unit", UNITS, true);
            String says = file.words(map, "says", true);
            if (within != null && unit != null && says != null) {
                Amount amount = new Amount(within, Unit.values()[UNITS.indexOf(unit)]);
                levels.put(entry.key(), new Level(entry.key(), amount, says));
            }
        });
    }
}

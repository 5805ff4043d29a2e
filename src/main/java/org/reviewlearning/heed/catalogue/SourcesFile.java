package org.reviewlearning.heed.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Source;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.MapNode.Entry;
import org.reviewlearning.heed.text.Node;

/** Reads {@code sources.yaml}. */
final class SourcesFile {

    private final YamlFile file;

    SourcesFile(YamlFile file) {
        this.file = file;
    }

    /** Every finding, by {@code document/finding}. */
    Map<String, Finding> read() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        file.root()
                .ifPresent(root -> root.entries()
                        .forEach(entry -> file.map(entry).ifPresent(map -> source(entry, map, findings))));
        return findings;
    }

    private void source(Entry entry, MapNode map, Map<String, Finding> findings) {
        file.only(map, List.of("title", "publisher", "date", "link", "findings"));
        String title = file.words(map, "title", true);
        String publisher = file.words(map, "publisher", true);
        String date = file.words(map, "date", true);
        Node listed = map.get("findings").orElse(null);
        if (!(listed instanceof MapNode all)) {
            file.add(
                    entry.keyPlace(),
                    "\"" + entry.key() + "\" has no findings.",
                    "Write findings: and one key a finding.");
            return;
        }
        all.entries().forEach(finding -> file.unread(entry.key() + "/" + finding.key()));
        if (title == null || publisher == null || date == null) {
            return;
        }
        Source source = new Source(entry.key(), title, publisher, date, file.words(map, "link", false));
        for (Entry finding : all.entries()) {
            file.map(finding).ifPresent(words -> {
                file.only(words, List.of("says", "noRule"));
                String says = file.words(words, "says", true);
                if (says != null) {
                    Learning learning = new Learning(source, finding.key(), says);
                    findings.put(learning.key(), new Finding(learning, file.words(words, "noRule", false)));
                }
            });
        }
    }
}

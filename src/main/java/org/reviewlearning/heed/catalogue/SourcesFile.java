package org.reviewlearning.heed.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Source;

/** Reads {@code sources.yaml}. */
record SourcesFile(YamlFile file) {

    /** Every finding, by {@code document/finding}. */
    Map<String, Finding> read() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        file.root().ifPresent(root -> root.each().forEach(source -> source(source, findings)));
        return findings;
    }

    private void source(Form form, Map<String, Finding> findings) {
        if (!form.isMap("Write title: and what it is, and findings: with one key a finding.")) {
            return;
        }
        form.only(List.of("title", "publisher", "date", "link", "findings"));
        String title = form.at("title").needed().words();
        String publisher = form.at("publisher").needed().words();
        String date = form.at("date").needed().words();
        String findingsNext = "Write findings: and one key a finding.";
        Form listed = form.at("findings").needed(findingsNext);
        if (!listed.isMap(findingsNext)) {
            return;
        }
        listed.each().forEach(finding -> file.unread(form.key() + "/" + finding.key()));
        if (title == null || publisher == null || date == null) {
            return;
        }
        Source source =
                new Source(form.key(), title, publisher, date, form.at("link").words());
        for (Form finding : listed.each()) {
            if (!finding.needed("Write says: and what was found.").isMap("Write says: and what was found.")) {
                continue;
            }
            finding.only(List.of("says", "noRule"));
            String says = finding.at("says").needed().words();
            if (says != null) {
                Learning learning = new Learning(source, finding.key(), says);
                findings.put(
                        learning.key(),
                        new Finding(learning, finding.at("noRule").words()));
            }
        }
    }
}

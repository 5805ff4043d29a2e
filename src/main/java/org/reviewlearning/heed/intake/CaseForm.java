package org.reviewlearning.heed.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;

/** The form of a case file, once for every way it can be written: a tree in, a case or its problems out. */
final class CaseForm {

    private static final String CASE = "case";
    private static final String NOTE = "note";
    private static final String CHILD = "child";
    private static final String COVERAGE = "coverage";

    private final Vocabulary vocabulary;
    private final CoveragePaths coveragePaths;

    CaseForm(Vocabulary vocabulary) {
        for (String taken : List.of(CASE, NOTE, CHILD, COVERAGE)) {
            if (vocabulary.keyed(taken).isPresent()) {
                throw new IllegalArgumentException(
                        "A kind of fact cannot be called " + taken + ", which a case file says itself.");
            }
        }
        this.vocabulary = vocabulary;
        this.coveragePaths = CoveragePaths.of(vocabulary);
    }

    /** A whole case, which says its own identifier. */
    CaseReading read(Place begins, Optional<Node> root, Collection<Problem> textProblems) {
        Problems problems = Problems.ofACase();
        problems.addAll(textProblems);
        if (root.isEmpty()) {
            return refused(begins, problems);
        }
        if (!(root.get() instanceof MapNode map)) {
            Form.of(root.get(), "", problems)
                    .wrong(
                            "This is not a case file.",
                            "A case file begins with case: and an identifier that is not a name.");
            return refused(begins, problems);
        }
        String id = Form.of(map, "", problems)
                .at(CASE)
                .needed("A case file says case: and an identifier that is not a name.")
                .id();
        if (id != null) {
            problems.of(id);
        }
        return read(map, id, List.of(CASE, NOTE), problems);
    }

    /** The child, kinds and coverage of a map that is about a case known from elsewhere. */
    CaseReading read(MapNode map, String id, Collection<String> beside) {
        Problems problems = Problems.ofACase();
        problems.of(id);
        return read(map, id, beside, problems);
    }

    private CaseReading read(MapNode map, @Nullable String id, Collection<String> beside, Problems problems) {
        Form form = Form.of(map, "", problems);
        GivenFacts facts = new GivenFacts(form);
        Child child = Child.UNRECORDED;
        List<Coverage> coverage = List.of();
        for (Form each : form.only(known(beside)).each()) {
            Optional<FactKind> kind = vocabulary.keyed(each.key());
            if (kind.isPresent() && !each.isThere()) {
                // "None" and "not supplied" are worlds apart, and a bare key could mean either.
                each.wrongKey(
                        "has nothing after it.",
                        "Write [] where there were none; leave it out where none were supplied.");
            } else if (kind.isPresent()) {
                facts.read(kind.get(), each);
            } else if (each.key().equals(CHILD)) {
                child = child(each);
            } else if (each.key().equals(COVERAGE)) {
                coverage = new CoverageReader(coveragePaths, problems).read(each);
            } else if (each.key().equals(NOTE)
                    && each.node().filter(CaseForm::isNoText).isPresent()) {
                each.wrong("is not a text.", "A note is text for people; put it in quotation marks.");
            }
        }
        CaseFile.Builder builder =
                CaseFile.about(id == null ? "" : id).child(child).with(facts.facts());
        coverage.forEach(builder::covering);
        try {
            CaseFile caseFile = builder.build();
            return problems.none() ? new CaseRead(caseFile) : refused(map.place(), problems);
        } catch (CaseFileException e) {
            e.problems().forEach(facts::note);
            return refused(map.place(), problems);
        }
    }

    private static CaseRefused refused(Place begins, Problems problems) {
        return new CaseRefused(begins, problems.caseId(), problems.inReadingOrder());
    }

    private static Child child(Form form) {
        Child child = (Child) RecordReader.read(form, Shape.of(Child.class));
        return child == null ? Child.UNRECORDED : child;
    }

    private List<String> known(Collection<String> beside) {
        List<String> known = new ArrayList<>(beside);
        known.add(CHILD);
        known.addAll(vocabulary.keys());
        known.add(COVERAGE);
        return known;
    }

    private static boolean isNoText(Node node) {
        return !(node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.TEXT);
    }
}

package org.reviewlearning.heed.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.Problem;

/** Short ways to read a case in a test, and to show what came of it. */
final class Reading {

    static final CaseReader READER = CaseReader.using(Vocabulary.shipped());

    private Reading() {}

    static CaseReading yaml(String text) {
        return READER.read("case.yaml", text.getBytes(UTF_8), Format.YAML);
    }

    static CaseReading json(String text) {
        return READER.read("case.json", text.getBytes(UTF_8), Format.JSON);
    }

    static List<CaseReading> lines(CaseReader reader, String name, byte[] ndjson) {
        List<CaseReading> all = new ArrayList<>();
        reader.readEach(new ByteArrayInputStream(ndjson), name, all::add);
        return all;
    }

    static CaseFile caseFile(CaseReading reading) {
        assertThat(reading).as(() -> inWords(reading)).isInstanceOf(CaseRead.class);
        return ((CaseRead) reading).caseFile();
    }

    static CaseRefused refused(CaseReading reading) {
        assertThat(reading).isInstanceOf(CaseRefused.class);
        return (CaseRefused) reading;
    }

    static Problem onlyProblem(CaseReading reading) {
        List<Problem> problems = refused(reading).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    static String inWords(CaseReading reading) {
        if (reading instanceof CaseRead read) {
            CaseFile caseFile = read.caseFile();
            return "Read: case " + caseFile.id() + ", " + caseFile.facts() + ", coverage of "
                    + caseFile.coverage().size() + ".\n";
        }
        CaseRefused refused = (CaseRefused) reading;
        return refused.problems().stream().map(Problem::inWords).collect(Collectors.joining("\n")) + "\nRefused: "
                + refused.place().inWords()
                + refused.caseId().map(id -> ", case " + id).orElse("") + ".\n";
    }
}

package org.reviewlearning.heed.intake.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;

/** Invented returns, written into a folder of the test's own and read back. */
final class Returned {

    static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    static final String OC2 =
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n";
    static final String BORN = HEADER + "E1,1,01/05/2010,WBRI,A1,,\n";

    private final Path folder;

    Returned(Path folder) {
        this.folder = folder;
    }

    /** A file in the folder of a year. */
    Returned with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Returned with(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The episodes of 2021-22, each {@code DECOM RNE LS PLACE DEC REC REASON} with - for blank. */
    Returned episodes(String... rows) {
        return with("2021-22/episodes.csv", EPISODES + lines(rows));
    }

    /** A row of OC2 that says nothing but this of the questionnaire. */
    static String questionnaire(String total, String reason) {
        return "E1,01/05/2010,%s,%s,0,1,1,1,1,0,,\n".formatted(total, reason);
    }

    static String lines(String... rows) {
        StringBuilder lines = new StringBuilder();
        for (String row : rows) {
            String[] at = row.replace("-", "").split(" ", -1);
            lines.append("E1,%s,%s,%s,N2,%s,PR1,%s,%s,%s,ZZ1 1ZZ,ZZ9 9ZZ,SC1%n"
                    .formatted((Object[]) at)
                    .replace("\r", ""));
        }
        return lines.toString();
    }

    Ssda903 read() {
        return Ssda903.read(List.of(folder));
    }

    List<CaseFile> cases() {
        return read().cases().toList();
    }

    /** What is found, with the folder's name left out. */
    String findings() {
        Ssda903 read = read();
        long made = read.cases().count();
        return (read.findings().inWords() + "cases: " + made + "\n")
                .replace(folder + "/", "")
                .replace(folder.toString(), "FOLDER");
    }

    <F extends Fact> List<F> facts(Class<F> kind) {
        return cases().get(0).facts(kind);
    }
}

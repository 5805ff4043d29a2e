package org.reviewlearning.heed;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which room may know which. A room is a package; an arrow of the picture in {@code org.reviewlearning.heed}'s
 * package-info points at what is known. When one of these fails, the question is whether the code is in the right room,
 * and only then whether the sentence here is still right.
 */
@AnalyzeClasses(locations = ArchitectureTest.MainClasses.class)
class RoomsTest {

    private static final String HEED = "org.reviewlearning.heed";
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "reviewlearning", "heed");
    private static final int LINES_OF_A_ROOM = 2500;
    private static final int LINES_OF_A_FILE = 250;

    /** An annotation by which any Jackson writes the published form. A host that has no Jackson 2 or 3 needs none of it. */
    private static final String JSON = "com.fasterxml.jackson.annotation..";

    private static final String DATA = "calendar kinds facts";
    private static final String LEARNING = DATA + " text rule";

    /** What each room knows of the others, and why no more. */
    private static final List<Room> ROOMS = List.of(
            room("calendar", "", "days are counted the same for everybody"),
            room("text", "", "it reads cases and rules alike, and must not be able to tell them apart")
                    .with(JSON, "tools.jackson..", "org.snakeyaml.engine.."),
            room("form", "text", "a slip is said alike whatever file it stands in"),
            room("document", "text form", "how a document is written, read and described hangs on no document")
                    .with("tools.jackson.core.."),
            room("page", "", "a page is a page, whatever stands on it"),
            room("facts", "calendar", "a host's own records build on it, and it must ask nothing of them but Java")
                    .with(JSON),
            room("kinds", "calendar facts", "a kind is described the same for rules, cases and reports"),
            room("cases", DATA, "a case must not depend on which rules will be asked")
                    .with(JSON),
            room("rule", DATA + " text", "what we have learned is data, and runs nothing")
                    .with(JSON),
            room(
                            "assessment",
                            LEARNING + " document",
                            "what came out can be read without anything that brought it about")
                    .with(JSON),
            room(
                            "timeline",
                            "rule assessment document facts",
                            "when a question would have been asked can be read without any case")
                    .with(JSON),
            room("wording", DATA + " rule", "what a rule says is the same however it is answered"),
            room("catalogue", "calendar text form rule", "what rules share is read without any rule"),
            room("condition", LEARNING + " form catalogue", "what is allowed must not depend on what Drools accepts"),
            room(
                    "reading",
                    DATA + " cases rule assessment wording",
                    "a second reader that shared code with the first would agree with its mistakes"),
            room(
                            "engine",
                            LEARNING + " cases condition reading",
                            "Drools is replaced, or brought up to date, in one room")
                    .with("org.drools..", "org.kie..", "org.antlr..", "org.slf4j.."),
            room(
                            "evaluation",
                            DATA + " cases rule assessment reading engine",
                            "what two readers found is weighed by who is neither")
                    .with("org.slf4j.."),
            room(
                    "layer",
                    LEARNING + " form catalogue condition",
                    "what a layer changes is read before any rule, and knows none"),
            room(
                    "rulefile",
                    LEARNING + " form catalogue condition layer engine",
                    "a rule is the same whatever case it meets"),
            room(
                    "turning",
                    DATA + " cases rule evaluation",
                    "the days to look at are found without answering on any of them"),
            room(
                    "explanation",
                    DATA + " cases rule assessment timeline wording reading engine evaluation turning",
                    "why something was asked is found by asking again"),
            room(
                            "",
                            LEARNING
                                    + " cases assessment timeline catalogue rulefile reading engine evaluation explanation",
                            "an embedder with records of its own needs no reader of files and no report")
                    .with(JSON, "org.slf4j.."),
            room(
                    "intake",
                    DATA + " cases text form document",
                    "how a case is read must not depend on which rules will be asked"),
            room(
                            "intake.tables",
                            "facts text",
                            "tables of any form are read alike, and what a form is comes from its own room")
                    .with("tools.jackson.core..", "tools.jackson.dataformat.csv..", "javax.crypto.."),
            room(
                    "intake.ssda903",
                    "facts cases intake.tables",
                    "a return is made into the same facts as anything else, by its own rules"),
            room(
                    "suite",
                    LEARNING + " form cases assessment intake document root",
                    "an example goes the way a case goes, or it proves nothing"),
            room(
                    "suite.coverage",
                    LEARNING + " cases reading evaluation explanation wording suite root",
                    "what examples show is found by the reader that explains, whatever they say of themselves"),
            room(
                    "suite.html",
                    LEARNING + " assessment wording page suite suite.coverage register root",
                    "a page of a suite says what came of it, and runs nothing"),
            room(
                            "mutation",
                            LEARNING
                                    + " cases assessment condition evaluation form intake document page suite suite.html root",
                            "what examples notice is found with the readers that answer, and never told of a child")
                    .with(JSON),
            room(
                            "report",
                            LEARNING + " assessment wording page root",
                            "what is told comes from what was matched, and from nowhere else")
                    .with(JSON),
            room(
                    "report.timeline",
                    LEARNING + " assessment timeline wording page report",
                    "what would have been asked is told in the words in which it is asked"),
            room(
                            "register",
                            LEARNING + " cases assessment wording page report root",
                            "a book is told of without any case")
                    .with(JSON),
            room(
                            "json",
                            LEARNING
                                    + " assessment timeline wording suite suite.coverage register report document root",
                            "a document is written from what was found, and finds nothing")
                    .with(JSON),
            room(
                    "html",
                    LEARNING + " cases assessment wording page report",
                    "a page of a case says what the assessment says, and shows what could be seen on its day"),
            room(
                    "site",
                    LEARNING + " cases assessment wording rulefile suite page html register root",
                    "pages of the register say what it says, beside the rule's own text and its examples"),
            room(
                            "impact",
                            LEARNING + " cases assessment wording page register document root",
                            "what a change would do is told of what two books answered, and of nothing else")
                    .with(JSON),
            room(
                    "example",
                    LEARNING + " cases assessment intake suite root",
                    "an example is made of a case by asking again, and of nothing that is not read back"),
            room(
                            "baseline",
                            LEARNING + " cases assessment wording page register document impact root",
                            "what was answered is kept without a word about a child, and held against what is answered now")
                    .with(JSON),
            room(
                    "batch",
                    LEARNING + " cases assessment wording intake intake.tables document root",
                    "many cases go one way, whoever gives them and whoever takes what comes of them"),
            room(
                    "books",
                    "assessment kinds text rulefile register root",
                    "which book is in use is decided without any case"),
            room(
                            "junit",
                            LEARNING + " cases assessment report suite root",
                            "a host's tests ask as the suite does, and tell why as a report does")
                    .with("org.junit..", "org.opentest4j..", "org.apiguardian.."),
            room("terminal", "root calendar", "a run, its streams and its files are the same whatever is run")
                    .with("picocli.."),
            room(
                            "cli.rules",
                            LEARNING
                                    + " terminal cases assessment timeline catalogue rulefile intake intake.ssda903 batch wording page suite suite.coverage suite.html mutation example report report.timeline register site json root",
                            "what is done with rules is done before any child is asked about")
                    .with("picocli.."),
            room(
                            "cli.cases",
                            LEARNING
                                    + " terminal cases assessment intake intake.tables intake.ssda903 batch wording json root",
                            "every command takes cases in the same words")
                    .with("picocli.."),
            room(
                            "cli",
                            LEARNING
                                    + " terminal cli.cases cli.rules cases assessment intake intake.tables intake.ssda903 batch wording rulefile suite report register json html document impact baseline root",
                            "a command reads flags, and leaves the work to the rooms")
                    .with("picocli..", "ch.qos.logback.."));

    @ArchTest
    static void a_room_knows_only_what_its_sentence_says(JavaClasses heed) {
        for (Room room : ROOMS) {
            classes()
                    .that()
                    .resideInAPackage(room.itself())
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(room.known())
                            .or(DescribedPredicate.describe("the mark", type -> type.isEquivalentTo(Internal.class))))
                    .because(room.why())
                    .check(heed);
        }
    }

    @ArchTest
    static final ArchRule every_room_has_its_sentence_here = classes()
            .should()
            .resideInAnyPackage(ROOMS.stream().map(Room::itself).toArray(String[]::new))
            .because("a new room says above what it knows, and why");

    @ArchTest
    static final ArchRule rooms_know_each_other_in_no_circle = slices().matching(HEED + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room must be readable once those it points at have been read");

    /** The engine asks the second reader's room for what both see, the case on a day, and for what both may run into. */
    @ArchTest
    static final ArchRule the_two_readers_share_no_comparison = noClasses()
            .that(resideInAPackage(HEED + ".engine.."))
            .should()
            .dependOnClassesThat(resideInAPackage(HEED + ".reading..")
                    .and(not(nameMatching(HEED + "\\.reading\\.(CaseView|Faulted)(\\$.*)?"))))
            .because("two readers with one comparison would make its mistakes together");

    @ArchTest
    static final ArchRule an_assessment_holds_no_case = noClasses()
            .that(resideInAPackage(HEED + ".assessment.."))
            .should()
            .dependOnClassesThat(resideInAPackage(HEED + ".cases.."))
            .because("an assessment that knows a case keeps it");

    @ArchTest
    static final ArchRule nobody_knows_the_command_line = noClasses()
            .that(not(resideInAPackage(HEED + ".cli..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(HEED + ".cli.."))
            .because("it is an edge, and an embedder leaves it out");

    @ArchTest
    static final ArchRule no_other_room_knows_the_one_for_tests = noClasses()
            .that(not(resideInAPackage(HEED + ".junit..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(HEED + ".junit..", "org.junit..", "org.opentest4j.."))
            .because("a host without JUnit never loads it");

    @Test
    void a_room_can_be_read_in_one_sitting() throws IOException {
        TreeMap<String, Integer> tooLong = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                int lines = lines(file);
                if (lines > LINES_OF_A_FILE) {
                    tooLong.put(file.toString(), lines);
                }
                String room = SOURCES.relativize(file.getParent()).toString();
                tooLong.merge(room, room.equals("facts") ? linesOfCode(file) : lines, Integer::sum);
            });
        }
        tooLong.values().removeIf(lines -> lines <= LINES_OF_A_FILE);
        tooLong.keySet().removeIf(each -> !each.endsWith(".java") && tooLong.get(each) <= LINES_OF_A_ROOM);
        assertThat(tooLong)
                .as("rooms over " + LINES_OF_A_ROOM + " lines, files over " + LINES_OF_A_FILE)
                .isEmpty();
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the facts: each file there is mostly the promise to hosts, one sentence a field, which is looked up and not read. */
    private static int linesOfCode(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.matches("(/\\*|\\*|//).*"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Room room(String name, String knows, String why) {
        return new Room(name, knows, List.of(), why);
    }

    private record Room(String name, String knows, List<String> libraries, String why) {

        Room with(String... more) {
            return new Room(name, knows, List.of(more), why);
        }

        String itself() {
            return name.isEmpty() ? HEED : HEED + "." + name;
        }

        String[] known() {
            Stream<String> rooms = Arrays.stream(knows.split(" "))
                    .filter(each -> !each.isEmpty())
                    .map(each -> each.equals("root") ? HEED : HEED + "." + each);
            return Stream.of(Stream.of(itself(), "java..", "org.jspecify.annotations.."), rooms, libraries.stream())
                    .flatMap(each -> each)
                    .toArray(String[]::new);
        }
    }
}

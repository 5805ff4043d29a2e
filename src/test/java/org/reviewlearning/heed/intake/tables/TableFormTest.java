package org.reviewlearning.heed.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another form than any council's: an invented register of children and of visits to them, of no year. */
class TableFormTest {

    private static final LocalDate TAKEN_OUT = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    private final Findings findings = new Findings(Register.FORM.rules(), finding -> {});

    @BeforeEach
    void children() throws IOException {
        write("children.csv", "person_ref,born\n7,2012-05-01\n8,2013-05-01\n");
    }

    @Test
    void rows_are_gathered_by_child_and_read_by_the_columns_of_the_form() throws IOException {
        write("visits.csv", "How,Visited,Person_Ref\nh,2024-01-02,7\np,2024-01-09,7\n");

        List<ChildReading> children = read();

        assertThat(children).extracting(ChildReading::id).containsExactly("7", "8");
        List<Row> visits = children.get(0).rows().of(Register.VISITS);
        assertThat(visits)
                .extracting(row -> Days.read(row.get("VISITED")))
                .containsExactly(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 9));
        assertThat(visits.get(0).born()).isNull();
        assertThat(visits.get(0).origin().system()).isEqualTo("Register");
        assertThat(findings.count()).isZero();
    }

    @Test
    void ids_written_in_two_ways_are_one_childs_where_the_list_of_children_leaves_nothing_else() throws IOException {
        write("visits.csv", "PERSON_REF,VISITED,HOW\n007,2024-01-02,h\n");

        assertThat(read().get(0).rows().of(Register.VISITS)).hasSize(1);
        assertThat(findings.inWords()).contains("Said of the register: id joined. [id-joined]");
    }

    @Test
    void what_is_found_is_told_in_the_words_of_the_form_and_without_a_value() throws IOException {
        write("visits.csv", "PERSON_REF,VISITED,HOW\n7,2024-01-02,ZMARK\n8,\"2024-01-02,h\n");

        List<ChildReading> children = read();
        ChildReading first = children.get(0);
        boolean known = first.reads(first.rows().of(Register.VISITS).get(0), "HOW");

        assertThat(known).isFalse();
        assertThat(children.get(1).rows().hole(Register.VISITS)).isTrue();
        assertThat(findings.inWords())
                .contains("visits.csv, row 2, HOW, case 7")
                .contains("Said of the register: open quote. [open-quote]")
                .doesNotContain("ZMARK");
    }

    private List<ChildReading> read() {
        FileSurvey survey = new FileSurvey(Register.FORM, findings);
        List<SourceFile> files = new ArrayList<>();
        for (Folders.Found found : new Folders(findings).files(List.of(folder))) {
            files.add(new SourceFile(Objects.requireNonNull(survey.of(found.path())), 2024, TAKEN_OUT));
        }
        List<ChildReading> all = new ArrayList<>();
        new Children(Register.FORM, survey.doubted(files), survey.ids().cuts(1), Pseudonyms.NONE, findings)
                .forEachRemaining(all::add);
        return all;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Its tables. */
    private enum Register implements Table {
        CHILDREN("PERSON_REF", "BORN"),
        VISITS("PERSON_REF", "VISITED", "HOW");

        private static final TableForm FORM = new TableForm(
                "Register",
                List.of(values()),
                CHILDREN,
                VISITS,
                "VISITED",
                "BORN",
                LocalDate::getYear,
                Codes.read(TableFormTest.class, "register-codes.txt"),
                FindingRules.read(TableFormTest.class, "register-findings.txt"));

        private final List<String> columns;

        Register(String... columns) {
            this.columns = List.of(columns);
        }

        @Override
        public TableForm form() {
            return FORM;
        }

        @Override
        public List<String> columns() {
            return columns;
        }

        @Override
        public List<String> uses() {
            return columns;
        }

        @Override
        public List<String> own() {
            return columns.subList(1, columns.size());
        }

        @Override
        public boolean used() {
            return true;
        }

        @Override
        public String inWords() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean isDay(String column) {
            return Set.of("BORN", "VISITED").contains(column);
        }

        @Override
        public boolean isOfThePeriod(String column) {
            return true;
        }

        @Override
        public boolean mayBeBlank(String column) {
            return !column.equals("PERSON_REF");
        }

        @Override
        public boolean mayHold(String column, String value) {
            return true;
        }

        @Override
        public @Nullable String careFrom(UnaryOperator<String> row) {
            return null;
        }
    }
}

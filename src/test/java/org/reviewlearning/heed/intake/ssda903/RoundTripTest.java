package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.EndingReason;
import org.reviewlearning.heed.facts.LegalStatus;
import org.reviewlearning.heed.facts.LegalStatusBuilder;
import org.reviewlearning.heed.facts.LegalStatusKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.intake.tables.ReadingOptions;

/** Invented children with foster carers, written as two years of the return and read back. */
class RoundTripTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final LocalDate END = LocalDate.of(2024, 3, 31);
    private static final int CHILDREN = 30;

    @TempDir
    Path folder;

    private final StringBuilder[] episodes = {new StringBuilder(Returned.EPISODES), new StringBuilder(Returned.EPISODES)
    };
    private final StringBuilder[] reviews = {
        new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n"), new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n")
    };
    private final StringBuilder previous = new StringBuilder("CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n");
    private final StringBuilder questionnaires = new StringBuilder(Returned.OC2);
    private final StringBuilder header = new StringBuilder(Returned.HEADER);

    @Test
    void written_as_a_return_and_read_back_a_child_has_the_same_placements_and_the_same_answers() {
        RuleBook book = RuleBook.open(Path.of("rules"));
        List<CaseFile> written = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            written.add(write("T" + (100 + i), new Random(i)));
        }
        Returned returned = new Returned(folder);
        for (int year = 0; year < 2; year++) {
            returned.with("%d-%d/e.csv".formatted(2022 + year, 23 + year), episodes[year].toString())
                    .with("%d-%d/h.csv".formatted(2022 + year, 23 + year), header.toString())
                    .with("%d-%d/r.csv".formatted(2022 + year, 23 + year), reviews[year].toString());
        }
        returned.with("2023-24/p.csv", previous.toString()).with("2023-24/q.csv", questionnaires.toString());
        List<CaseFile> read = returned.cases();

        assertThat(read).hasSize(CHILDREN);
        for (int i = 0; i < CHILDREN; i++) {
            assertThat(without(read.get(i))).isEqualTo(without(written.get(i)));
            assertThat(answers(book, read.get(i))).isEqualTo(answers(book, written.get(i)));
        }
        assertThat(written.stream().flatMap(each -> answers(book, each).stream()))
                .anyMatch(answer -> answer.contains("Prompted"));
    }

    /** However few rows are held at a time, the same cases come in the same order. */
    @Test
    void reading_in_many_ranges_gives_what_reading_in_one_gives() {
        for (int i = 0; i < CHILDREN; i++) {
            write("T" + i * 7919 % 1009, new Random(i));
        }
        new Returned(folder).with("2023-24/e.csv", episodes[1].toString()).with("2023-24/r.csv", reviews[1].toString());

        List<CaseFile> whole = Ssda903.read(List.of(folder), ReadingOptions.defaults(), 1_000_000)
                .cases()
                .toList();
        List<CaseFile> ranges = Ssda903.read(List.of(folder), ReadingOptions.defaults(), 7)
                .cases()
                .toList();

        assertThat(ranges.stream().map(CaseFile::id))
                .isEqualTo(whole.stream().map(CaseFile::id).toList())
                .isSorted();
        assertThat(ranges.stream().map(CaseFile::facts))
                .isEqualTo(whole.stream().map(CaseFile::facts).toList());
    }

    private static List<String> without(CaseFile each) {
        return Stream.concat(
                        each.facts(Placement.class).stream()
                                .map(p -> p.id()
                                        + p.inWords()
                                        + p.kind()
                                        + p.temporary()
                                        + p.visits()
                                        + p.ending().on()),
                        Stream.of(
                                each.facts(Document.class).stream()
                                        .map(document -> document + " " + document.total())
                                        .toList()
                                        .toString(),
                                each.facts(LegalStatus.class).stream()
                                        .map(LegalStatus::inWords)
                                        .toList()
                                        .toString(),
                                each.facts(Arrangement.class).stream()
                                        .map(arrangement -> arrangement.inWords() + arrangement.afterPermanence())
                                        .toList()
                                        .toString(),
                                each.coverage().toString(),
                                String.valueOf(each.child().bornOn())))
                .toList();
    }

    private static List<String> answers(RuleBook book, CaseFile each) {
        var assessment = book.assess(each, END.minusDays(20));
        return Stream.concat(
                        assessment.outcomes().stream()
                                .map(o -> o.rule() + " " + o.getClass().getSimpleName()),
                        assessment.prompts().stream().map(p -> p.key()))
                .toList();
    }

    /** The child as a case, and as rows of both years. */
    private CaseFile write(String id, Random random) {
        LocalDate born = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1500));
        header.append("%s,1,%s,WBRI,A1,,%n".formatted(id, DAY.format(born)).replace("\r", ""));
        LocalDate from = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(400));
        List<Placement> stays = new ArrayList<>();
        LocalDate began = from;
        String begins = "S";
        while (from != null) {
            LocalDate next = from.plusDays(20 + random.nextInt(500));
            boolean last = next.isAfter(END.minusDays(9));
            boolean planned = random.nextBoolean();
            PlacementEnding ending = PlacementEndingBuilder.builder()
                    .on(last ? END.minusDays(1) : next)
                    .planned(last ? Answer.YES : planned ? Answer.YES : Answer.NO)
                    .because(last ? null : planned ? EndingReason.CARE_PLAN : EndingReason.CARERS_ASKED)
                    .build();
            stays.add(PlacementBuilder.builder()
                    .id("placement-" + from)
                    .from(from)
                    .kind(PlacementKind.FOSTER)
                    .temporary(Answer.NO)
                    .ending(ending)
                    .build());
            String rec = last ? "E4A" : "X1";
            episode(id, from, begins, ending.on(), rec, last ? "" : planned ? "CARPL" : "CREQB", random);
            from = last ? null : next;
            begins = "P";
        }
        List<Meeting> meetings = new ArrayList<>();
        for (LocalDate on = began.plusDays(20); on.isBefore(END); on = on.plusDays(60 + random.nextInt(200))) {
            int code = random.nextInt(8);
            reviews[ReturnYear.of(on) - 2022].append("%s,,%s,PN%d\n".formatted(id, DAY.format(on), code));
            meetings.add(MeetingBuilder.builder()
                    .id("review-" + on)
                    .on(on)
                    .of(MeetingKind.REVIEW)
                    .participation(ChildParticipation.values()[code])
                    .build());
        }
        Answer after = Answer.values()[random.nextInt(3)];
        if (after != Answer.NOT_RECORDED) {
            previous.append("%s,,%s,,\n".formatted(id, after == Answer.YES ? "P" + (1 + random.nextInt(3)) : "Z1"));
        }
        LocalDate start = LocalDate.of(2022, 4, 1);
        LocalDate second = LocalDate.of(2023, 4, 1);
        Integer total = random.nextBoolean() ? null : random.nextInt(41);
        questionnaires.append("%s,,%s,,0,0,0,0,0,0,0,0\n".formatted(id, total == null ? "" : total));
        List<Document> documents = total == null
                ? List.of()
                : List.of(
                        new Document("questionnaire-" + second, second, DocumentKind.QUESTIONNAIRE, total, END, null));
        List<Coverage> none = total != null
                ? List.of()
                : List.of(
                        new Coverage("documents/questionnaire", second, END),
                        new Coverage("documents/no-questionnaire", second, END));
        return CaseFile.about(id)
                .child(new Child(born, null))
                .with(stays)
                .with(meetings)
                .with(documents)
                .with(LegalStatusBuilder.builder()
                        .id("legal-status-" + began)
                        .of(LegalStatusKind.CARE)
                        .from(began)
                        .ending(new Step(END.minusDays(1)))
                        .build())
                .with(returnedHome())
                .with(ArrangementBuilder.builder()
                        .id("arrangement-" + stays.get(0).from())
                        .of(ArrangementKind.FOSTER)
                        .from(stays.get(0).from())
                        .afterPermanence(after)
                        .ending(new Step(END.minusDays(1)))
                        .build())
                .covering(
                        new Coverage("placements", start.minusDays(1), END),
                        new Coverage("arrangements", start.minusDays(1), END),
                        new Coverage("legalStatuses/by-agreement", start.minusDays(1), END),
                        new Coverage("legalStatuses/police-protection", start.minusDays(1), END),
                        new Coverage("legalStatuses/interim-care", start.minusDays(1), END),
                        new Coverage("legalStatuses/care", start.minusDays(1), END),
                        new Coverage("legalStatuses/placement-order", start.minusDays(1), END),
                        new Coverage("meetings/review", start, END))
                .covering(none.toArray(Coverage[]::new))
                .build();
    }

    private static List<Arrangement> returnedHome() {
        return List.of(ArrangementBuilder.builder()
                .id("arrangement-" + END.minusDays(1))
                .of(ArrangementKind.RETURNED_HOME)
                .from(END.minusDays(1))
                .build());
    }

    /** Half of the stays are written as two episodes with the same carers. */
    private void episode(
            String id, LocalDate from, String rne, LocalDate until, String rec, String why, Random random) {
        LocalDate middle = random.nextBoolean() ? from.plusDays(10) : null;
        if (middle != null && middle.isBefore(until)) {
            row(id, from, rne, middle, "X1", "");
            row(id, middle, "L", until, rec, why);
        } else {
            row(id, from, rne, until, rec, why);
        }
    }

    private void row(String id, LocalDate from, String rne, LocalDate until, String rec, String why) {
        for (int year = 0; year < 2; year++) {
            LocalDate end = ReturnYear.end(2022 + year);
            if (!from.isAfter(end) && !until.isBefore(ReturnYear.start(2022 + year))) {
                @Nullable LocalDate told = until.isAfter(end) ? null : until;
                episodes[year].append("%s,%s,%s,C2,N1,U6,PR1,%s,%s,%s,,,\n"
                        .formatted(
                                id,
                                DAY.format(from),
                                rne,
                                told == null ? "" : DAY.format(told),
                                told == null ? "" : rec,
                                told == null ? "" : why));
            }
        }
    }
}

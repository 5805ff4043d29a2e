package org.reviewlearning.heed.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, over time, in lanes.
 *
 * @param caption what it shows
 * @param from the first day drawn
 * @param to the first day no longer drawn
 * @param lookedFrom the day from which all of it was seen, drawn as a line
 * @param lookedFromWords that day in words
 * @param ticks days that are named along the top
 * @param lanes one for each sort of thing
 * @param cards what the marks stand behind: pointing at one lights up its marks
 * @param names what its tables are called
 */
public record Timeline(
        String caption,
        LocalDate from,
        LocalDate to,
        LocalDate lookedFrom,
        String lookedFromWords,
        List<Tick> ticks,
        List<Lane> lanes,
        List<Pointer> cards,
        Names names) {

    /** Copies the lists. */
    public Timeline {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
    }

    /** What stands over the tables and in their first row; a lane's days of which nothing is known are {@code missing}. */
    public record Names(String below, String tables, String when, String what, String behind, String missing) {

        /** In English. */
        public static final Names ENGLISH = new Names(
                "Drawn here; told in the tables below.",
                "The same as tables",
                "When",
                "What",
                "Stands behind",
                "Not supplied");
    }

    /** A day that is named. */
    public record Tick(LocalDate on, String words) {}

    /**
     * A card that marks stand behind.
     *
     * @param card its id
     * @param number what stands at its marks: {@code 1}
     * @param words what it is called here
     */
    public record Pointer(String card, String number, String words) {}

    /**
     * Things of one sort.
     *
     * @param name what they are
     * @param note what is to be said of all of them, such as that they are told by month; empty means nothing
     * @param marks what happened, by day
     * @param missing the days of which nothing is known, hatched
     */
    public record Lane(String name, String note, List<Mark> marks, List<Stretch> missing) {

        /** Copies the lists. */
        public Lane {
            marks = List.copyOf(marks);
            missing = List.copyOf(missing);
        }

        /** Whether it only says something of what stands in the lane above, whose words tell it, too. */
        boolean answers() {
            return marks.stream().anyMatch(mark -> mark.form().compareTo(Form.YES) >= 0);
        }
    }

    /**
     * Some days, half-open.
     *
     * @param words what is to be said of them
     */
    public record Stretch(LocalDate from, LocalDate until, String words) {}

    /** How a thing lies in time. */
    public enum Form {
        /** On a day. */
        POINT,
        /** From a day until a day. */
        SPAN,
        /** From a day on; no end of it is recorded. */
        OPEN,
        /** Several of one month. */
        MONTH,
        /** Days searched, in which it was not found. */
        SEARCHED,
        /** On a day, of something that stands above it: recorded as so. */
        YES,
        /** Recorded as not so. */
        NO,
        /** Neither is recorded. */
        NOT_RECORDED
    }

    /**
     * One thing that happened, or several of one month.
     *
     * @param until the first day on which it was over; of what is open, the last day of which it is known
     * @param when the day or days, in words
     * @param says what it was, in words
     * @param label a word or two that may stand in the drawing; empty means none
     * @param cards the cards it stands behind
     * @param later what became of it
     */
    public record Mark(
            Form form,
            LocalDate from,
            @Nullable LocalDate until,
            String when,
            String says,
            String label,
            List<Pointer> cards,
            List<Moment> later) {

        /** Copies the lists. */
        public Mark {
            cards = List.copyOf(cards);
            later = List.copyOf(later);
        }

        LocalDate end() {
            return until == null ? from : until;
        }
    }

    /**
     * A later day of a thing.
     *
     * @param ahead whether it is a day that was set, and not one on which something happened
     */
    public record Moment(LocalDate on, boolean ahead) {}

    /** The same as tables, lane by lane: what is drawn, for whoever does not see it. */
    List<Block> tables() {
        return lanes.stream().filter(lane -> !lane.answers()).map(this::table).toList();
    }

    private Block table(Lane lane) {
        List<List<Words>> rows = new ArrayList<>();
        for (Mark mark : lane.marks()) {
            rows.add(List.of(Words.of(mark.when()), Words.of(mark.says()), behind(mark.cards())));
        }
        for (Stretch stretch : lane.missing()) {
            rows.add(List.of(Words.of(stretch.words()), Words.of(names.missing()), Words.of("")));
        }
        return new Block.Table(
                lane.name() + (lane.note().isEmpty() ? "" : ". " + lane.note()),
                List.of(names.when(), names.what(), names.behind()),
                rows);
    }

    private static Words behind(List<Pointer> cards) {
        Words words = Words.of("");
        for (Pointer card : cards) {
            words = words.and(words.text().isEmpty() ? "" : ", ").and(Words.link(card.number(), "#" + card.card()));
        }
        return words;
    }
}

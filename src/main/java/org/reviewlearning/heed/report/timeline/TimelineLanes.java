package org.reviewlearning.heed.report.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.Timeline;
import org.reviewlearning.heed.timeline.CaseTimeline;
import org.reviewlearning.heed.timeline.Period;
import org.reviewlearning.heed.timeline.Stay;
import org.reviewlearning.heed.wording.English;

/** The days on which questions would have been asked, drawn in lanes, and in words. */
record TimelineLanes(CaseTimeline timeline, List<AskedOverTime> asked) {

    private static final int FEW = 4;

    /** A lane for each role that would have been asked. */
    Timeline drawn() {
        Map<String, List<Timeline.Mark>> lanes = new LinkedHashMap<>();
        for (AskedOverTime each : asked) {
            for (Stay stay : each.spells()) {
                lanes.computeIfAbsent(English.capital(each.rule().to().inWords()), any -> new ArrayList<>())
                        .add(new Timeline.Mark(
                                Timeline.Form.SPAN,
                                stay.days().from(),
                                stay.days().to().plusDays(1),
                                when(stay),
                                stay.prompt().title(),
                                "",
                                List.of(each.pointer()),
                                List.of()));
            }
        }
        return new Timeline(
                "The days on which each question would have been asked, by who would have been asked.",
                timeline.days().from(),
                timeline.days().to().plusDays(1),
                timeline.days().to(),
                day(timeline.days().to()),
                ticks(),
                lanes.entrySet().stream()
                        .map(lane -> new Timeline.Lane(lane.getKey(), "", lane.getValue(), List.of()))
                        .toList(),
                asked.stream().map(AskedOverTime::pointer).toList(),
                Timeline.Names.ENGLISH);
    }

    /** A few firsts of a month, or of a year where there are several: on a telephone they must not run into each other. */
    private List<Timeline.Tick> ticks() {
        LocalDate from = timeline.days().from();
        LocalDate to = timeline.days().to();
        int months = (int) ChronoUnit.MONTHS.between(from, to) / FEW + 1;
        boolean years = months > 6;
        int step = years ? (months + 11) / 12 * 12 : months;
        LocalDate first = years
                ? LocalDate.of(from.getYear() + 1, 1, 1)
                : from.withDayOfMonth(1).plusMonths(1);
        List<Timeline.Tick> ticks = new ArrayList<>();
        for (LocalDate on = first; on.isBefore(to); on = on.plusMonths(step)) {
            String name = day(on);
            ticks.add(new Timeline.Tick(
                    on, years ? String.valueOf(on.getYear()) : name.substring(name.indexOf(' ') + 1)));
        }
        return ticks;
    }

    static String when(Stay stay) {
        return stay.begunBefore()
                ? "since before " + day(stay.days().from()) + ", until "
                        + (stay.ended() == null
                                ? "the last day looked at"
                                : day(stay.days().to()))
                : stay.ended() == null ? "from " + day(stay.days().from()) + " on" : inWords(stay.days());
    }

    static String inWords(Period days) {
        return days.from().equals(days.to())
                ? "on " + day(days.from())
                : Stream.of(days.from(), days.to()).map(TimelineLanes::day).collect(Collectors.joining(" to "));
    }

    static String day(LocalDate on) {
        return Language.english().day(on);
    }
}

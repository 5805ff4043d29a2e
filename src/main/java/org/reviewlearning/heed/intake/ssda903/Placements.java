package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.EndingReason;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.VisitTimetable;
import org.reviewlearning.heed.intake.tables.ChildReading;

/** Joins episodes with the same carers to one placement: a move is a change of carers, and an episode is not a move. */
final class Placements {

    private static final Set<String> NOT_PLANNED = Set.of("CREQB", "CREQO", "CHILD", "LAREQ", "E4B");
    private static final Set<String> PLANNED = Set.of("CARPL", "CLOSE", "E4A");

    private final List<List<Episode>> stays = new ArrayList<>();

    private Placements(List<Episode> episodes) {
        for (Episode episode : episodes) {
            List<Episode> stay = episode.newCarers() ? null : goesOn(episode);
            if (stay == null) {
                stay = new ArrayList<>();
                stays.add(stay);
            }
            stay.add(episode);
        }
    }

    /** The placements of a child's episodes. */
    static List<Fact> of(List<Episode> episodes, ChildReading child) {
        List<Fact> placements = new ArrayList<>();
        for (List<Episode> stay : new Placements(episodes).stays) {
            placements.add(placement(stay, child));
        }
        return placements;
    }

    private @Nullable List<Episode> goesOn(Episode episode) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            Episode last = last(stays.get(i));
            if (last.care() && episode.from().equals(last.until())) {
                return stays.get(i);
            }
        }
        return null;
    }

    private static Episode last(List<Episode> stay) {
        return stay.get(stay.size() - 1);
    }

    private static Placement placement(List<Episode> stay, ChildReading child) {
        Episode first = stay.get(0);
        PlacementKind kind = null;
        for (Episode episode : stay) {
            kind = episode.kind() == null || episode.temporaryPlace() && kind != null ? kind : episode.kind();
        }
        if (stay.stream().anyMatch(each -> stay.stream().anyMatch(each::isOtherHomeThan))) {
            kind = null;
        }
        return PlacementBuilder.builder()
                .id(child.idOf("placement", first.from()))
                .from(first.from())
                .kind(kind)
                .temporary(temporary(stay))
                .visits(stay.stream().allMatch(Episode::shortBreak) ? VisitTimetable.AGREED_APART : null)
                .ending(ending(last(stay)))
                .origin(first.row().origin())
                .build();
    }

    /** No when a part of it was no temporary stay; not recorded when the legal status of what may be one is unknown. */
    private static Answer temporary(List<Episode> stay) {
        Answer temporary = Answer.YES;
        for (Episode episode : stay) {
            if (!episode.temporaryPlace() && !episode.shortBreak()) {
                boolean known = ReturnTable.FORM
                        .codes()
                        .of("LS", episode.row().get("LS"))
                        .isPresent();
                if (known) {
                    return Answer.NO;
                }
                temporary = Answer.NOT_RECORDED;
            }
        }
        return temporary;
    }

    private static @Nullable PlacementEnding ending(Episode last) {
        LocalDate until = last.until();
        if (until == null) {
            return null;
        }
        // After the last episode of care it is REC that says whether the ending was in the plan.
        String reason = last.row().get(last.care() ? "REASON_PLACE_CHANGE" : "REC");
        Answer planned =
                NOT_PLANNED.contains(reason) ? Answer.NO : PLANNED.contains(reason) ? Answer.YES : Answer.NOT_RECORDED;
        return PlacementEndingBuilder.builder()
                .on(until)
                .planned(planned)
                .because(because(reason))
                .build();
    }

    /** What a carer said of the child as the reason is not read. Where care ended the return tells why it did, and no more. */
    private static @Nullable EndingReason because(String reason) {
        return switch (reason) {
            case "CARPL" -> EndingReason.CARE_PLAN;
            case "CLOSE" -> EndingReason.HOME_CLOSED;
            case "ALLEG" -> EndingReason.ALLEGATION;
            case "STAND" -> EndingReason.STANDARDS_OF_CARE;
            case "APPRR" -> EndingReason.APPROVAL_ENDED;
            case "CREQB", "CREQO" -> EndingReason.CARERS_ASKED;
            case "CHILD" -> EndingReason.CHILD_ASKED;
            case "LAREQ" -> EndingReason.COUNCIL_ASKED;
            case "CUSTOD" -> EndingReason.CUSTODY;
            case "OTHER" -> EndingReason.OTHER;
            default -> null;
        };
    }
}

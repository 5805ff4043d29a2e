package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.LegalStatusBuilder;
import org.reviewlearning.heed.facts.LegalStatusKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.intake.tables.ChildReading;
import org.reviewlearning.heed.intake.tables.Row;

/**
 * Under what the child was looked after, from the legal status of each episode, and the order with which care ended. Episodes that follow one another under one
 * status are one, so that what the return calls the same is not told apart: an order made anew does not show in it.
 */
final class LegalStatuses {

    private final List<List<Episode>> held = new ArrayList<>();

    private LegalStatuses(List<Episode> episodes) {
        for (Episode episode : episodes) {
            held.stream()
                    .filter(each -> goesOn(last(each), episode))
                    .findFirst()
                    .ifPresentOrElse(each -> each.add(episode), () -> held.add(new ArrayList<>(List.of(episode))));
        }
    }

    /** The statuses of a child's episodes; one whose code nobody knows is there, and which it was is not recorded. */
    static List<Fact> of(List<Episode> episodes, ChildReading child) {
        List<Fact> facts = new ArrayList<>();
        for (List<Episode> each : new LegalStatuses(episodes).held) {
            Episode first = each.get(0);
            facts.add(status(kind(first), first.from(), last(each).until(), first.row(), child));
        }
        for (Episode episode : episodes) {
            LegalStatusKind order = orderAfterCare(episode);
            LocalDate made = episode.until();
            if (order != null && made != null) {
                facts.add(status(order, made, null, episode.row(), child));
            }
        }
        return facts;
    }

    private static Fact status(
            @Nullable LegalStatusKind of, LocalDate from, @Nullable LocalDate until, Row row, ChildReading child) {
        return LegalStatusBuilder.builder()
                .id(child.idOf("legal-status", from))
                .of(of)
                .from(from)
                .ending(until == null ? null : new Step(until))
                .origin(row.origin())
                .build();
    }

    private static Episode last(List<Episode> held) {
        return held.get(held.size() - 1);
    }

    private static boolean goesOn(Episode before, Episode episode) {
        return before.care() && episode.from().equals(before.until()) && kind(before) == kind(episode);
    }

    /** {@code null} when the code does not tell. */
    private static @Nullable LegalStatusKind kind(Episode episode) {
        return switch (episode.row().get("LS")) {
            case "C1" -> LegalStatusKind.INTERIM_CARE;
            case "C2" -> LegalStatusKind.CARE;
            case "D1", "E1" -> LegalStatusKind.PLACEMENT_ORDER;
            case "V2", "V3", "V4" -> LegalStatusKind.BY_AGREEMENT;
            case "L1" -> LegalStatusKind.POLICE_PROTECTION;
            case "L2", "L3" -> LegalStatusKind.EMERGENCY_PROTECTION;
            case "J1", "J2" -> LegalStatusKind.REMAND;
            case "J3" -> LegalStatusKind.SENTENCE;
            default -> null;
        };
    }

    /** The order with which care ended; {@code null} where it ended otherwise. The return never tells how it went on. */
    private static @Nullable LegalStatusKind orderAfterCare(Episode last) {
        return switch (last.row().get("REC")) {
            case "E11", "E12" -> LegalStatusKind.ADOPTION;
            case "E41" -> LegalStatusKind.CHILD_ARRANGEMENTS;
            case "E43", "E44", "E45", "E46", "E47", "E48" -> LegalStatusKind.SPECIAL_GUARDIANSHIP;
            default -> null;
        };
    }
}

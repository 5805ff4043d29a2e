package org.reviewlearning.heed.intake.ssda903;

import java.util.Arrays;
import java.util.List;
import org.reviewlearning.heed.Internal;

/**
 * What a return holds with every table present, in the words of coverage. The one place that says so: the coverage of each
 * case read, and the data sheet of a rule book, follow it.
 *
 * @hidden
 */
@Internal
public final class FullReturn {

    private FullReturn() {}

    /** The return in a sentence. */
    public static String inWords() {
        return "a full SSDA903 return";
    }

    /** The kinds and sorts of all tables, as {@link org.reviewlearning.heed.cases.Coverage#of()} names them. */
    public static List<String> holds() {
        return Arrays.stream(ReturnTable.values())
                .flatMap(table -> holds(table).stream())
                .toList();
    }

    /** The fields of those kinds that no column says: the timetable of visits is told of short breaks alone. */
    public static List<String> leavesBlank() {
        return List.of(
                "placements.visits",
                "placements.outOfArea",
                "placements.emergency",
                "placements.suitable",
                "placements.otherChildren",
                "placements.ending.immediateRisk",
                "meetings.recordsHowPlacementWillBeKept",
                "meetings.recordsSafetyAndStabilityPlan",
                "meetings.servicesAgreed",
                "missingEpisodes.namesGiven",
                "arrangements.plannedEnd",
                "legalStatuses.plannedEnd",
                "legalStatuses.serves",
                "legalStatuses.renews");
    }

    /**
     * What one table holds. Of legal statuses those under which every child is looked after: an emergency protection order may
     * leave a child where they are, the police may hold one overnight, and a sentence may be served at home. Never a part, such as a return interview, of which no column tells that it is yet to come. */
    static List<String> holds(ReturnTable table) {
        return switch (table) {
            case EPISODES ->
                List.of(
                        "placements",
                        "arrangements",
                        "legalStatuses/by-agreement",
                        "legalStatuses/police-protection",
                        "legalStatuses/interim-care",
                        "legalStatuses/care",
                        "legalStatuses/placement-order");
            case REVIEWS -> List.of("meetings/review");
            case MISSING -> List.of("missingEpisodes");
            case SOCIAL_WORKERS -> List.of("involvements/social-worker");
            case OC2 -> List.of("documents/questionnaire", "documents/no-questionnaire");
            default -> List.of();
        };
    }
}

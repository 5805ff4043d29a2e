package org.reviewlearning.heed.intake.ssda903;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.intake.tables.Codes;
import org.reviewlearning.heed.intake.tables.FindingRules;
import org.reviewlearning.heed.intake.tables.Table;
import org.reviewlearning.heed.intake.tables.TableForm;

/** The tables of the return, told apart by their columns, and what Heed reads of them. */
enum ReturnTable implements Table {
    HEADER("CHILD,DOB", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"),
    EPISODES(
            "CHILD,DECOM,RNE,LS,PLACE,DEC,REC,REASON_PLACE_CHANGE",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"),
    REVIEWS("CHILD,REVIEW,REVIEW_CODE", "CHILD,DOB,REVIEW,REVIEW_CODE"),
    MISSING("CHILD,MISSING,MIS_START,MIS_END", "CHILD,DOB,MISSING,MIS_START,MIS_END"),
    SOCIAL_WORKERS("CHILD,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON"),
    /** Only that the child is listed, which says that they left care. */
    OC3("CHILD", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM"),
    UASC("CHILD", "CHILD,SEX,DOB,DUC"),
    OC2(
            "CHILD,SDQ_SCORE,SDQ_REASON",
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                    + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED"),
    AD1("CHILD", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR"),
    PLACED_ADOPTION("CHILD", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED"),
    PREVIOUS_PERMANENCE("CHILD,PREV_PERM,DATE_PERM", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM"),
    DEPRIVATION_OF_LIBERTY("CHILD", "CHILD,DOB,DOLO_START,DOLO_END");

    private static final Codes CODES = Codes.read(ReturnTable.class, "ssda903-codes.txt");

    /** The return, as the reading of tables knows it. */
    static final TableForm FORM = new TableForm(
            "SSDA903",
            List.of(values()),
            HEADER,
            EPISODES,
            "DECOM",
            "DOB",
            ReturnYear::of,
            CODES,
            FindingRules.read(ReturnTable.class, "ssda903-findings.txt"));

    private static final Set<String> DAYS =
            Set.of("DOB", "DECOM", "DEC", "REVIEW", "MIS_START", "MIS_END", "SW_DECOM", "SW_DEC", "DATE_PERM");

    /** Without these a row tells nothing, so that they are never among the last cells that may be left out. */
    private static final Set<String> NEEDED =
            Set.of("CHILD", "DECOM", "RNE", "PLACE", "REVIEW", "MIS_START", "SW_DECOM", "PREV_PERM");

    private final List<String> uses;
    private final List<String> columns;

    ReturnTable(String uses, String columns) {
        this.uses = List.of(uses.split(","));
        this.columns = List.of(columns.split(","));
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
        return uses;
    }

    @Override
    public List<String> own() {
        return columns.stream()
                .filter(column -> !List.of("CHILD", "DOB", "SEX").contains(column))
                .toList();
    }

    @Override
    public boolean used() {
        return uses.size() > 1 || this == OC3;
    }

    /** Whether what it says lasts from a day until a day. */
    boolean lasts() {
        return this == EPISODES || this == MISSING || this == SOCIAL_WORKERS;
    }

    @Override
    public String inWords() {
        return name().matches("[A-Z]*\\d|UASC")
                ? name()
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public boolean isDay(String column) {
        return DAYS.contains(column);
    }

    @Override
    public boolean isOfThePeriod(String column) {
        return !column.equals("DATE_PERM");
    }

    @Override
    public boolean mayBeBlank(String column) {
        return !NEEDED.contains(column) && !(this == HEADER && column.equals("DOB"));
    }

    @Override
    public boolean mayHold(String column, String value) {
        return CODES.has(column)
                ? CODES.of(column, value).isPresent()
                : !column.equals("SDQ_SCORE") || value.matches("\\d{1,2}");
    }

    @Override
    public @Nullable String careFrom(UnaryOperator<String> row) {
        return this == EPISODES && !isShortBreak(row.apply("LS")) ? row.apply("DECOM") : null;
    }

    /** Whether a legal status is of an agreed series of short breaks, or of a single one. */
    static boolean isShortBreak(String status) {
        return status.equals("V3") || status.equals("V4");
    }
}

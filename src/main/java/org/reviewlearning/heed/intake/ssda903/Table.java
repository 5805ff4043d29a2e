package org.reviewlearning.heed.intake.ssda903;

import java.util.List;

/** The tables of the return, told apart by their columns, and what Heed reads of them. */
enum Table {
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

    private final List<String> uses;
    private final List<String> columns;

    Table(String uses, String columns) {
        this.uses = List.of(uses.split(","));
        this.columns = List.of(columns.split(","));
    }

    /** The columns that Heed reads. Every row is read as far as whose it is, so that a broken one is told in any table. */
    List<String> uses() {
        return uses;
    }

    /** Whether a case can hold anything of what the table says. */
    boolean used() {
        return uses.size() > 1 || this == OC3;
    }

    /** Whether what it says lasts from a day until a day. */
    boolean lasts() {
        return this == EPISODES || this == MISSING || this == SOCIAL_WORKERS;
    }

    /** All columns. */
    List<String> columns() {
        return columns;
    }

    /** The columns by which it is told from other tables. */
    List<String> own() {
        return columns.stream()
                .filter(column -> !List.of("CHILD", "DOB", "SEX").contains(column))
                .toList();
    }

    /** For sentences: {@code social workers}. */
    String inWords() {
        return name().matches("[A-Z]*\\d|UASC")
                ? name()
                : name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}

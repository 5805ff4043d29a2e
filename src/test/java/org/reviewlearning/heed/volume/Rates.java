package org.reviewlearning.heed.volume;

/**
 * How often things happen in an invented caseload, and how often adults respond in time.
 *
 * <p>Rates that somebody published are constants that say so; all others are invented, and a run varies them by half and
 * by double, so that a conclusion that hangs on one of them shows.
 *
 * @param often what the invented rates of events are multiplied by
 * @param late what the invented shares of late or missing responses are multiplied by
 */
record Rates(double often, double late) {

    static final Rates AS_THOUGHT = new Rates(1, 1);

    /** Published: the Department for Education's, about 1 child in 10 with three or more placements in a year. */
    static final double RESTLESS_SHARE = 0.3;

    static final double RESTLESS_MOVES_A_YEAR = 1.1;
    static final double SETTLED_MOVES_A_YEAR = 0.15;

    /** Published: a quarter with three or more social workers in a year, which one change a year in the mean gives. */
    static final double WORKER_CHANGES_A_YEAR = 1.0;

    /** Published: 63 % of the return interviews that were held were held within 72 hours. */
    static final double INTERVIEW_IN_TIME = 0.63;

    /** Published: 88 % of children under five in care have their assessments up to date (Department for Education, 2025). */
    static final double HEALTH_ASSESSED_IN_TIME = 0.88;

    /** Published: 86 % had their teeth checked in the year (Department for Education, 2015, looked after for 12 months). */
    static final double TEETH_CHECKED = 0.86;

    /**
     * Published: 11 % of the children looked after in a year were missing at least once, 6.3 times each in the mean, nearly
     * all aged ten or more (Department for Education, 2022 and 2024). Two in three children here are that old.
     */
    static final double MISSING_SHARE_FROM_TEN = 0.16;

    static final double MISSING_A_YEAR = 6.3;

    /** Published: legal standing on 31 March 2020: care orders 77 %, by agreement 17 %, placement orders 6 %. */
    static final double BY_AGREEMENT_SHARE = 0.17;

    /** Published: of care leavers of 19 to 21, 85 % in suitable homes, 6 % not, of 9 % nothing known (2019). */
    static final double SUITABLE_SHARE = 0.85;

    static final double UNSUITABLE_SHARE = 0.06;

    /** Published: 12 % of children looked after were suspended from school at least once in the year 2016/17. */
    static final double SUSPENDED_A_YEAR = 0.12;

    /** Invented: how often one field of a record is left blank. */
    static final double LEFT_BLANK = 0.03;

    /** An invented rate of something happening, a year. */
    double aYear(double rate) {
        return rate * often;
    }

    /** An invented share of responses that come late or not at all. */
    double missed(double share) {
        return Math.min(0.95, share * late);
    }
}

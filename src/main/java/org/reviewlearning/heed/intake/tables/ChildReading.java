package org.reviewlearning.heed.intake.tables;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * One child's rows while a case is made of them, with what is found in them and the ids of the facts made.
 *
 * @hidden
 */
@Internal
public final class ChildReading {

    private final String id;
    private final ChildRows rows;
    private final Pseudonyms names;
    private final Findings findings;
    private final String caseId;
    private final Set<String> given = new HashSet<>();

    /** Of a child by the id that stands in the rows. */
    public ChildReading(String id, ChildRows rows, Pseudonyms names, Findings findings) {
        this.id = id;
        this.rows = rows;
        this.names = names;
        this.findings = findings;
        this.caseId = names.of(id);
    }

    /** The child's rows. */
    public ChildRows rows() {
        return rows;
    }

    /** The id as it stands in the rows. */
    public String id() {
        return id;
    }

    /** The id of the case. */
    public String caseId() {
        return caseId;
    }

    /** What stands in the place of somebody else's id, such as a worker's. */
    public String pseudonym(String id) {
        return names.of(id);
    }

    /** An id for a fact that stays the same from one reading to the next: what it is, and its day. */
    public String idOf(String what, LocalDate day) {
        String id = what + "-" + day;
        for (int again = 2; !given.add(id); again++) {
            id = what + "-" + day + "-" + again;
        }
        return id;
    }

    /** Tells something about the child. */
    public void tell(FindingType type) {
        findings.child(type, caseId);
    }

    /** Tells something about a row, or about one of its columns. */
    public void tell(FindingType type, Row row, @Nullable String column) {
        findings.row(type, row, column, caseId);
    }

    /** Whether a code is in a list of some period; one of another period than the row's is told and read all the same. */
    public boolean knows(Row row, String column) {
        Optional<Codes.Code> code = row.file().table().form().codes().of(column, row.get(column));
        if (code.isPresent() && !code.get().holdsIn(row.year())) {
            tell(TableFinding.OTHER_YEARS_CODE, row, column);
        }
        return code.isPresent();
    }

    /** The same, and tells as well when it is in none. */
    public boolean reads(Row row, String column) {
        boolean known = knows(row, column);
        if (!known) {
            tell(TableFinding.UNKNOWN_CODE, row, column);
        }
        return known;
    }
}

package org.reviewlearning.heed.intake.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.text.Utf16;

/**
 * The first reading of a file: which table it holds. It keeps a handful of figures and ids of each.
 *
 * @hidden
 */
@Internal
public final class FileSurvey {

    /** Far from any table: all tables of 100,000 children over five years take a tenth of it. */
    private static final long LARGEST_FILE = 1L << 30;

    private final TableForm form;
    private final Findings findings;
    private final Reservoir ids = new Reservoir();

    /** Of files that may hold tables of a form. */
    public FileSurvey(TableForm form, Findings findings) {
        this.form = form;
        this.findings = findings;
    }

    /** Some of the child ids of the files. */
    public Reservoir ids() {
        return ids;
    }

    /** Looks through a file; {@code null} when it holds no table that can be used, which is told. */
    public @Nullable Surveyed of(Path path) {
        String name = path.toString();
        try (InputStream in = Utf16.asUtf8(Files.newInputStream(path))) {
            if (Files.size(path) > LARGEST_FILE) {
                findings.file(TableFinding.TOO_LARGE, name);
                return null;
            }
            TableFinding no = notText(in.readNBytes(64));
            if (no != null) {
                findings.file(no, name);
                return null;
            }
        } catch (IOException e) {
            findings.file(TableFinding.UNREADABLE, name);
            return null;
        }
        try (CsvFile csv = CsvFile.open(path)) {
            if (!csv.next() || csv.spoilt() != null) {
                findings.file(TableFinding.NOT_A_TABLE, name);
                return null;
            }
            Surveyed file = Headers.read(form, path, csv, findings);
            while (file != null && csv.next()) {
                file.count(csv);
                String child = file.columns.child(csv);
                if (ChildId.names(child) && !file.columns.ofNobody(csv)) {
                    ids.offer(ChildId.key(child));
                }
            }
            if (file != null && !file.table.used()) {
                findings.file(TableFinding.TABLE_NOT_USED, name, null, file.table.inWords() + ", rows: " + file.rows);
            }
            if (file != null && file.otherLength > 0) {
                findings.file(TableFinding.LAST_CELLS, name, null, "rows: " + file.otherLength);
            }
            if (file != null && file.ofNobody > 0) {
                findings.file(TableFinding.OF_NO_CHILD, name, "CHILD", "rows: " + file.ofNobody);
            }
            if (file != null && file.otherCharacters > 0) {
                findings.file(TableFinding.ID_CHARACTERS, name, "CHILD", "rows: " + file.otherCharacters);
            }
            if (csv.windows1252()) {
                findings.file(TableFinding.WINDOWS_1252, name);
            }
            if (csv.mixedLineEnds()) {
                findings.file(TableFinding.MIXED_LINE_ENDS, name);
            }
            return file;
        } catch (IOException e) {
            findings.file(TableFinding.UNREADABLE, name);
            return null;
        }
    }

    /** Why these first bytes are not those of a CSV file; {@code null} when they may be. */
    private static @Nullable TableFinding notText(byte[] start) {
        boolean zip = start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9;
        boolean oldSpreadsheet = start.length > 3 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
        if (zip || oldSpreadsheet) {
            return TableFinding.SPREADSHEET;
        }
        int zeros = 0;
        for (byte each : start) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros == 0 ? null : zeros * 3 > start.length ? TableFinding.UTF_16 : TableFinding.NOT_A_TABLE;
    }
    /** Looks up whose the broken rows are: where no good row of any table names the child, the id itself may be broken. */
    public List<SourceFile> doubted(List<SourceFile> files) {
        Set<String> unknown = new HashSet<>();
        files.forEach(file -> unknown.addAll(file.doubtful()));
        for (SourceFile file : files) {
            try (CsvFile csv = file.open()) {
                while (!unknown.isEmpty() && csv.next()) {
                    if (file.columns().whole(csv)) {
                        unknown.remove(ChildId.key(file.columns().child(csv)));
                    }
                }
            } catch (IOException e) {
                findings.file(TableFinding.UNREADABLE, file.name());
            }
        }
        return files.stream().map(file -> file.doubting(unknown)).toList();
    }
}

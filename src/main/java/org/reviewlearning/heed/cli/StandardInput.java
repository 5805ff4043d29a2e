package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.JsonStream;
import org.reviewlearning.heed.text.Tree;

/** Standard input has no name that says what it holds: one case a line, or one JSON case over several lines. */
final class StandardInput {

    private StandardInput() {}

    /**
     * Hands over each case as it comes.
     *
     * @throws IOException if the stream fails before it is known what it holds
     */
    static void readEach(InputStream in, String name, CaseReader reader, Consumer<CaseReading> take)
            throws IOException {
        JsonStream stream = JsonStream.of(in);
        if (stream.oneALine() || stream.blank()) {
            reader.readEach(stream.whole(), name, take);
        } else {
            take.accept(reader.read(name, stream.whole().readNBytes(Tree.MOST_BYTES + 1), Format.JSON));
        }
    }
}

package org.reviewlearning.heed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words read in one go are the words that Drools' own lexer reads. */
class PlainWordsTest {

    private static final List<String> PARTS = List.of(
            "true",
            "false",
            "null",
            "truer",
            "$",
            "$a",
            "_",
            "a1",
            "1a",
            "12",
            "3d",
            "0x1F",
            "é",
            "aé",
            "éa",
            "a\u0300",
            " ",
            "\n",
            "\t",
            "-",
            ".",
            "!.",
            "\"",
            "\"text\"",
            "'",
            "`",
            "`a`",
            "@",
            "(",
            ")",
            "//",
            "/* a */",
            "#",
            "~",
            "\u007F",
            "null-",
            "Answer.YES",
            "rule");

    private static List<String> told(DRL6Lexer lexer) {
        List<String> told = new ArrayList<>();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        try {
            tokens.fill();
            lexer.getErrors().forEach(error -> told.add(error.getColumn() + " " + error.getMessage()));
        } catch (NullPointerException e) {
            // Drools' way of telling some of what it cannot read.
            told.add(String.valueOf(e.getMessage()));
        }
        tokens.getTokens().forEach(token -> told.add(String.valueOf(token)));
        return told;
    }

    private static void same(String text) {
        assertThat(told(new PlainWords(text))).as(text).isEqualTo(told(new DRL6Lexer(new ANTLRStringStream(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$", "a", "true", "trueé", "truex", "1e5", "no-loop", "a\u0300b", "caf\u00E9", "`a b`"})
    void a_text_is_cut_as_drools_cuts_it(String text) {
        same(text);
    }

    @Test
    void every_shipped_rule_is_cut_as_drools_cuts_it() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            files.filter(file -> file.toString().endsWith(".drl")).forEach(file -> {
                try {
                    same(Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void so_is_anything_else() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, PARTS.size()).forEach(part -> text.append(PARTS.get(part)));
            same(text.toString());
        }
    }
}

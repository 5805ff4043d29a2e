package org.reviewlearning.heed.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.batch.BatchFileException;
import org.reviewlearning.heed.cli.rules.CheckCommand;
import org.reviewlearning.heed.cli.rules.DataCommand;
import org.reviewlearning.heed.cli.rules.DiaryCommand;
import org.reviewlearning.heed.cli.rules.ExampleCommand;
import org.reviewlearning.heed.cli.rules.NewCommand;
import org.reviewlearning.heed.cli.rules.RegisterCommand;
import org.reviewlearning.heed.cli.rules.TestCommand;
import org.reviewlearning.heed.cli.rules.TimelineCommand;
import org.reviewlearning.heed.cli.rules.UpgradeCommand;
import org.reviewlearning.heed.cli.rules.WatchCommand;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.Faults;
import org.reviewlearning.heed.terminal.OutputEnded;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the command line begins. */
public final class Main {

    private static final int WIDTH = 100;

    private Main() {}

    /** Runs one command and ends Java with its exit code. */
    public static void main(String[] args) {
        // The same bytes everywhere, also what picocli writes for us.
        Locale.setDefault(Locale.ROOT);
        // Not System.out: it keeps a failed write to itself, and writes in whatever encoding the system has.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                err.print("\nStopped before the end: what was written, if anything was, is not all.\n");
            }
        }));
        int code = run(args, new Console(System.in, out, err, columns(System.getenv("COLUMNS"))));
        ended.set(true);
        System.exit(code);
    }

    /** How wide lines are to be, as the environment says it: 40 to 400; 0 where it does not, or says something else. */
    static int columns(@Nullable String said) {
        int columns = said != null && said.matches("[0-9]{2,3}") ? Integer.parseInt(said) : 0;
        return columns >= 40 && columns <= 400 ? columns : 0;
    }

    /** Runs one command with the streams given, and returns its exit code. */
    static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        return run(args, new Console(in, out, err));
    }

    static int run(String[] args, Console console) {
        StringWriter help = new StringWriter();
        CommandLine heed = commandLine(console)
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, console))
                .setExecutionExceptionHandler((thrown, command, given) -> thrown(thrown, command, console));
        try {
            int code = heed.execute(args);
            if (help.getBuffer().length() > 0) {
                console.result(plain(help));
            }
            return code;
        } catch (RuntimeException | Error e) {
            return thrown(e, heed, console);
        }
    }

    /** The commands, ready to be parsed. */
    static CommandLine commandLine(Console console) {
        CommandLine heed = new CommandLine(new HeedCommand());
        heed.getCommandSpec().version("Heed " + Heed.version());
        heed.addSubcommand(new AssessCommand(console))
                .addSubcommand(new TimelineCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new TestCommand(console))
                .addSubcommand(new TryCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new ExampleCommand(console))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(new RegisterCommand(console))
                .addSubcommand(new DataCommand(console))
                .addSubcommand(new DiaryCommand(console))
                .addSubcommand(new UpgradeCommand(console))
                .addSubcommand(new ImpactCommand(console))
                .addSubcommand(new BaselineCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new SchemaCommand(console));
        heed.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec()
                        .addOption(OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("Show this help.")
                                .build()));
        Stream.concat(Stream.of(heed), heed.getSubcommands().values().stream())
                .forEach(command -> command.getCommandSpec()
                        .usageMessage()
                        .sortOptions(false)
                        .optionListHeading("%nOptions:%n")
                        .footerHeading("%nExample:%n"));
        return heed.setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExpandAtFiles(false);
    }

    /** What picocli wrote, with our own line ends and not the system's. */
    private static String plain(StringWriter words) {
        return words.toString().replace(System.lineSeparator(), "\n");
    }

    private static String inWords(ParameterException wrong) {
        // An option that takes its value by a method says the whole itself, and picocli would add where it stood.
        if (wrong.getCause() instanceof TypeConversionException told
                && String.valueOf(told.getMessage()).startsWith("Invalid value")) {
            return String.valueOf(told.getMessage());
        }
        if (!(wrong instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return String.valueOf(wrong.getMessage());
        }
        String said = String.join(" ", unmatched.getUnmatched());
        CommandLine command = wrong.getCommandLine();
        return command.getParent() == null
                ? "There is no command " + said + "."
                : "It is not known what to do with " + said + ". The form is: "
                        + command.getHelp().synopsis(0).strip();
    }

    private static int wrongUsage(ParameterException wrong, Console console) {
        StringWriter words = new StringWriter();
        PrintWriter printer = new PrintWriter(words);
        printer.print(inWords(wrong) + System.lineSeparator());
        UnmatchedArgumentException.printSuggestions(wrong, printer);
        printer.flush();
        return wrongUsage(plain(words).stripTrailing(), wrong.getCommandLine(), console);
    }

    private static int wrongUsage(String says, CommandLine command, Console console) {
        console.say(says + "\nSee " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.WRONG_USAGE;
    }

    private static int thrown(Throwable thrown, CommandLine command, Console console) {
        if (thrown instanceof WrongUsage wrong) {
            return wrongUsage(String.valueOf(wrong.getMessage()), command, console);
        }
        if (thrown instanceof BatchFileException file) {
            console.say(String.valueOf(file.getMessage()));
            return ExitCode.FAULT;
        }
        if (thrown instanceof OutputEnded ended) {
            if (ended.readerLeft()) {
                return ExitCode.DONE;
            }
            console.say("The results could not be written to their end. Maybe the disk is full?");
            return ExitCode.FAULT;
        }
        console.say(Faults.ours("Nothing more was done.", Faults.inWords(thrown)));
        return ExitCode.FAULT;
    }
}

package org.reviewlearning.heed.terminal;

/** A bar that shows how much of something long is done, on a terminal only. */
public final class Progress {

    private static final int WIDTH = 40;

    static {
        // JDK 22 to 24 give a console even where there is no terminal, unless this one is asked for.
        System.setProperty("jdk.console", "java.base");
    }

    private final Console console;
    private final boolean shown = System.console() != null;
    private long last = -1;

    public Progress(Console console) {
        this.console = console;
    }

    /** Whether anybody sees it. */
    public boolean isShown() {
        return shown;
    }

    /** So many of a thousand. */
    public void at(long thousandths) {
        if (thousandths != last) {
            at(thousandths, "");
        }
    }

    /** So many of a thousand, and something in words. */
    public void at(long thousandths, String words) {
        if (shown) {
            last = thousandths;
            int full = (int) (thousandths * WIDTH / 1000);
            console.draw("[" + "=".repeat(full) + " ".repeat(WIDTH - full) + "] " + thousandths / 10 + " %" + words);
        }
    }

    /** Wipes the bar. */
    public void end() {
        console.draw("");
    }
}

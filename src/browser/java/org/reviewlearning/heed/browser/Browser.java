package org.reviewlearning.heed.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with its driver, as the system's packages install them, and what the tests ask of one. */
final class Browser implements AutoCloseable {

    /** As narrow as WCAG wants a page to fit without being moved sideways. */
    static final int NARROW = 320;

    static final int WIDE = 1280;

    /** Kept, so that it stays quiet: it says that it lacks classes for a newer Chromium, which nothing here uses. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private static final String AXE = resource("/axe.min.js");

    private final ChromeDriver driver;

    private Browser(Map<String, Object> preferences) {
        DEVTOOLS.setLevel(Level.OFF);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("heed.chromium", "/usr/bin/chromium"));
        // Nothing but our own files is opened, also where the build runs as root, which Chromium's own cage does not
        // allow.
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=en-GB", "--hide-scrollbars");
        options.setExperimentalOption("prefs", preferences);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        Path service = Path.of(System.getProperty("heed.chromedriver", "/usr/bin/chromedriver"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(service.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        // The longest page takes axe ten seconds by itself, and many times that beside others.
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        // Else a page that was opened by no hand does not always hear of the keyboard.
        cdp("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        width(WIDE);
    }

    static Browser open() {
        return new Browser(Map.of());
    }

    /** One in which no page may run a script. */
    static Browser withoutScript() {
        return new Browser(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    void go(Path page) {
        driver.get(page.toAbsolutePath().toUri().toString());
    }

    void reload() {
        driver.navigate().refresh();
    }

    void point(WebElement at) {
        new Actions(driver).moveToElement(at).perform();
    }

    void width(int pixels) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean wanted) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", wanted ? "dark" : "light"))));
    }

    void openAll() {
        script("document.querySelectorAll('details').forEach(function (part) { part.open = true; })");
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    long number(String expression) {
        return ((Number) Objects.requireNonNull(script("return " + expression))).longValue();
    }

    String text(String expression) {
        return String.valueOf(script("return " + expression));
    }

    @SuppressWarnings("unchecked") // What a list of strings is in the browser is one here.
    List<String> texts(String expression) {
        return (List<String>) Objects.requireNonNull(script("return " + expression));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Presses a key where the keyboard is. */
    void press(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** What breaks WCAG 2.2 at level AA, or good practice, each with where. */
    List<String> violations() {
        script(AXE);
        Object found = driver.executeAsyncScript("var done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                + " 'wcag22aa', 'best-practice']}, resultTypes: ['violations']}).then(function (told) {"
                + "done(told.violations.flatMap(function (broken) { return broken.nodes.map(function (node) {"
                + "return broken.id + ' at ' + node.target + ': ' + node.failureSummary + ' ' + node.html.slice(0, 300); }); })); },"
                + "function (wrong) { done(['axe: ' + wrong]); });");
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** What the browser complained of since it was last asked, such as something the page's policy forbids. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The page as it is printed. */
    byte[] printed() {
        Map<String, Object> pdf = cdp("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode(String.valueOf(pdf.get("data")));
    }

    /** The page as it is seen, from its top to so far down. */
    byte[] picture(long wide, long high) {
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", wide, "height", high, "scale", 1);
        Map<String, Object> png = cdp("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode(String.valueOf(png.get("data")));
    }

    /** What a screen reader is given from top to bottom: what each thing is, and its name. */
    @SuppressWarnings("unchecked") // As the protocol describes it.
    List<String> readAloud() {
        List<Map<String, Object>> nodes = (List<Map<String, Object>>) Objects.requireNonNull(
                cdp("Accessibility.getFullAXTree", Map.of()).get("nodes"));
        Map<Object, Map<String, Object>> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.get("nodeId"), node));
        List<String> told = new ArrayList<>();
        Deque<Object> next = new ArrayDeque<>(List.of(nodes.get(0).get("nodeId")));
        while (!next.isEmpty()) {
            Map<String, Object> node = byId.get(next.pop());
            if (node == null) {
                continue;
            }
            String name = value(node.get("name"));
            if (!Boolean.TRUE.equals(node.get("ignored"))) {
                told.add(value(node.get("role")) + ": " + name);
            }
            List<Object> below = new ArrayList<>((List<Object>) node.getOrDefault("childIds", List.of()));
            Collections.reverse(below);
            below.forEach(next::push);
        }
        return told;
    }

    private static String value(@Nullable Object property) {
        return property instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "";
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

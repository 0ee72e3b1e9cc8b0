package org.plangraph.api.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a window, at one page of a running server. */
final class Chromium implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the browser with a profile of its own; where there is none, the test is skipped and
     * says how to get one.
     */
    static Chromium start(Path profile) {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "There is no "
                        + BROWSER
                        + " with "
                        + DRIVER
                        + ": the pages are not tested. On Debian: apt-get install -y chromium"
                        + " chromium-driver fonts-noto-cjk");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.toAbsolutePath());
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
        return new Chromium(new ChromeDriver(service, options));
    }

    /** Opens an address and waits until every part of the page has its answer. */
    void open(Object address) {
        driver.get(address.toString());
        await();
    }

    /** Opens an address and waits until something is seen. */
    void open(Object address, String selector) {
        driver.get(address.toString());
        await(selector);
    }

    /** Waits until something is seen. */
    void await(String selector) {
        new WebDriverWait(driver, PATIENCE).until(page -> !all(selector).isEmpty());
    }

    /** Waits until an element shows some words. */
    void await(String selector, String words) {
        new WebDriverWait(driver, PATIENCE)
                .until(page -> texts(selector).stream().anyMatch(text -> text.contains(words)));
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Waits until no part of the page is asking and the box holds a query. */
    void await() {
        new WebDriverWait(driver, PATIENCE)
                .until(page -> all("[aria-busy=true]").isEmpty() && !value("#query").isBlank());
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** What a form field holds. */
    String value(String selector) {
        return String.valueOf(one(selector).getDomProperty("value"));
    }

    /** The words of each element as they are seen. */
    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** The cells of each row. */
    List<List<String>> rows(String place) {
        return all(place + " tbody tr").stream()
                .map(row -> row.findElements(By.tagName("td")))
                .map(cells -> cells.stream().map(WebElement::getText).toList())
                .toList();
    }

    long number(String script) {
        return ((Number) Objects.requireNonNull(driver.executeScript("return " + script)))
                .longValue();
    }

    /** What the console told as errors since the last time. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

package vn.boiduong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.boiduong.access.PasswordPolicy;

/**
 * The Chromium installed on this machine, with a profile that holds nothing of the test before. Where there is none the tests are skipped and say
 * so, except on the build server ({@code CI=true}), where they must run.
 */
public class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int A4_WIDTH = 718;
    private static final String DRAWN_TWICE = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";
    private static final double BUSY = 1_000;
    private static final int TRIES = 5;
    private static final double SLOW_MACHINE = 60_000;

    private Playwright playwright;
    private Browser browser;
    private BrowserContext profile;
    private Page page;
    private CDPSession devTools;

    @Override
    public void beforeAll(ExtensionContext test) {
        Path executable = find();
        Assumptions.assumeTrue(executable != null || "true".equals(System.getenv("CI")),
                "no Chromium in " + PLACES + " and no CHROMIUM in the environment: browser tests are skipped");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOW_MACHINE);
    }

    /**
     * The page of a browser set to Vietnamese, of a usual office screen, on the other side of the world: a day or an hour that follows the
     * browser's zone is a wrong one here. Whoever sat here before left nothing but what the browser
     * may keep of programs and pictures: one page for all of them, so that Tasklist's programs are read once.
     */
    public Page page() {
        if (profile == null) {
            profile = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN").setTimezoneId("America/New_York"));
            profile.setDefaultTimeout(SLOW_MACHINE);
            page = profile.newPage();
            devTools = profile.newCDPSession(page);
        }
        leave();
        page.setViewportSize(1366, 768);
        return page;
    }

    /** The empty page of a person who has signed in already; what the door looks like is not asked here. */
    public Page pageOf(String officer, DemoServer server) {
        Page own = page();
        letIn(officer, server);
        return own;
    }

    /** The same, standing on this page. */
    public Page pageOf(String officer, DemoServer server, String path) {
        Page own = pageOf(officer, server);
        own.navigate(server.url() + path);
        return own;
    }

    private void letIn(String officer, DemoServer server) {
        String door = server.url() + "/dang-nhap";
        Matcher token = Http.TOKEN.matcher(profile.request().get(door).text());
        assertThat(token.find()).isTrue();
        APIResponse answer = profile.request().post(door, RequestOptions.create().setMaxRedirects(0).setForm(FormData.create()
                .set("username", officer).set("password", PasswordPolicy.OF_THE_DEMO).set("_csrf", token.group(1))));
        assertThat(answer.headers().get("location")).as("%s is let in", officer).endsWith("/");
    }

    private void leave() {
        profile.pages().stream().filter(other -> other != page).forEach(Page::close);
        String place = page.url();
        if (place.startsWith("http")) {
            page.evaluate("() => sessionStorage.clear()");
            page.navigate("about:blank");
            JsonObject all = new JsonObject();
            all.addProperty("origin", place.replaceAll("(https?://[^/]+).*", "$1"));
            all.addProperty("storageTypes", "cookies,local_storage,indexeddb");
            devTools.send("Storage.clearDataForOrigin", all);
        }
        profile.clearCookies();
    }

    /** A picture of the page as it stands, which {@link Axe} looks at too. */
    public void picture(Page page, String name) {
        take(page, name);
        check(page, name);
    }

    /** As axe looks at it, without a picture. */
    public void check(Page page, String name) {
        Axe.check(page, name);
    }

    /** A busy machine's Chromium now and then has no frame to give ("Unable to capture screenshot"): asked again, it has. */
    private void take(Page page, String name) {
        Page.ScreenshotOptions still = new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED);
        for (int tries = 1;; tries++) {
            try {
                page.screenshot(still);
                GuidePictures.keep(page, name);
                return;
            } catch (PlaywrightException noFrame) {
                if (tries == TRIES) {
                    throw noFrame;
                }
                page.waitForTimeout(BUSY);
            }
        }
    }

    /** The same page on an office screen and on a telephone, each tall enough to show all of it. */
    public void pictures(Page page, String name) {
        page.setViewportSize(390, 1900);
        settle(page);
        picture(page, name + "-390");
        page.setViewportSize(1280, 1400);
        settle(page);
        take(page, name + "-1280");
    }

    /** The narrowest telephone, a common office screen, and paper. */
    public void picturesOfAll(Page page, String name, int tall) {
        for (int width : new int[] {360, 1366}) {
            page.setViewportSize(width, tall);
            settle(page);
            take(page, name + "-" + width);
        }
        Axe.check(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4_WIDTH, tall);
        take(page, name + "-giay");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1366, 768);
    }

    /** What the page does about its new size or a word just typed is done and drawn. */
    public static void settle(Page page) {
        page.evaluate(DRAWN_TWICE);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (profile != null) {
            if (test.getExecutionException().isPresent()) {
                profile.pages().forEach(page -> take(page, "loi-" + test.getRequiredTestMethod().getName()));
            }
            leave();
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    private static Path find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream()).map(Path::of)
                .filter(Files::isExecutable).findFirst().orElse(null);
    }
}

package vn.boiduong.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A person at the browser who has signed in: opens own tasks from the page of own work, fills their forms in Tasklist, completes them. */
public class Tasklist {

    /** What a form shows when something was not there to be shown, or was not put into words. */
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile(
            "undefined|\\bnull\\b|NaN|\\{\\{|}}|\\[object|Exception|\\b[A-Z]{2,}_[A-Z]|\\bTK\\d{3}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bthe\\b|\\brequired\\b|Invalid");
    private static final Pattern WORDS = Pattern.compile("(?<= )");

    private final Page page;
    private final DemoServer server;
    private final Chromium browser;

    public Tasklist(Chromium browser, DemoServer server, String officer) {
        this.browser = browser;
        this.server = server;
        this.page = browser.pageOf(officer, server);
    }

    /** At the door, wherever it leads. */
    public final void signIn(String officer) {
        page.fill("#username", officer);
        page.fill("#password", "BoiDuong@2026");
        page.locator("button.primary").click();
    }

    public Page page() {
        return page;
    }

    /** The open task of this name whose case is called so, opened from the own list and taken on. */
    public Tasklist take(String task, String titlePart) {
        open(task, titlePart);
        Locator claim = card().locator(".claim");
        assertThat(card().locator(".claim, .assignee").first()).isVisible();
        if (claim.isVisible()) {
            claim.click();
            assertThat(card().locator(".assignee")).isVisible();
        }
        assertThat(complete()).isVisible();
        return this;
    }

    /** Opens it and leaves it to whoever takes it. */
    public Tasklist open(String task, String titlePart) {
        page.navigate(server.url() + "/viec-cua-toi");
        page.locator(".tasks li", new Page.LocatorOptions().setHasText(task)).filter(new Locator.FilterOptions().setHasText(titlePart))
                .first().locator("a").click();
        assertThat(card().locator("h2")).hasText(task);
        assertThat(card().locator("form, .fjs-form").first()).isVisible();
        assertThat(card().locator("[data-is=loading]:visible")).hasCount(0);
        return this;
    }

    public Locator card() {
        return page.locator(".task-card");
    }

    public Locator form() {
        return card().locator("[cam-tasklist-task] .tab-content, .tab-content").first();
    }

    /** The form says these things, and nothing that is not for people. */
    public Tasklist reads(String... sentences) {
        for (String sentence : sentences) {
            assertThat(form()).containsText(sentence);
        }
        assertThat(form().innerText()).doesNotContainPattern(NOT_FOR_PEOPLE);
        return this;
    }

    /** Word by word, as a Vietnamese keyboard hands it over; a text field of a Camunda form reads what was typed when it is left. */
    public Tasklist type(String label, String text) {
        Locator field = form().getByLabel(label).first();
        field.fill("");
        field.focus();
        WORDS.splitAsStream(text).forEach(page.keyboard()::insertText);
        assertThat(field).hasValue(text);
        field.blur();
        Chromium.settle(page);
        return this;
    }

    public Tasklist choose(String label) {
        form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first().check();
        Chromium.settle(page);
        return this;
    }

    /** Completes the task; it is gone afterwards. */
    public void done() {
        String task = page.url();
        complete().click();
        assertThat(page.locator(".task-card form:visible, .task-card .fjs-form:visible")).hasCount(0);
        assertThat(page.url()).isNotEqualTo(task);
    }

    /** Tries to complete and is told why not; the task stays open as it is. */
    public Locator refused() {
        complete().click();
        Locator said = page.locator("[data-is=problem]:visible, .page-notifications .alert, .fjs-form-field-error").first();
        assertThat(said).isInViewport();
        assertThat(complete()).isVisible();
        return said;
    }

    public Locator complete() {
        return card().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hoàn thành"));
    }

    /** On an office screen and on a telephone, the whole form of it. */
    public Tasklist picture(String name) {
        browser.pictures(page, name);
        return this;
    }
}

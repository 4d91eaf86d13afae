package vn.boiduong.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import vn.boiduong.access.PasswordPolicy;

/** A person in Tasklist who has a keyboard and nothing else. */
public class Keys {

    private static final String CALLED = """
            const called = place => {
                const named = place.getAttribute('aria-label') ?? [...place.labels ?? []].map(label => label.innerText).join(' ');
                return (named || place.innerText || '').trim();
            };
            """;
    /** What the place that has the focus is called. */
    private static final String FOCUSED = "() => {" + CALLED + "return called(document.activeElement); }";
    /** There is something Tab comes to that is called so, and nothing that is still being fetched. */
    private static final String STANDS = "name => {" + CALLED + """
                return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                    .some(place => !place.disabled && place.getClientRects().length && called(place).startsWith(name))
                    && ![...document.querySelectorAll('.task-card [data-is=loading]')].some(place => place.getClientRects().length);
            }""";
    private static final int FAR_TOO_MANY = 80;

    private final Page page;

    /** Signs in at the door, and comes to Tasklist. */
    public Keys(Chromium browser, DemoServer server, String officer) {
        page = browser.page();
        page.navigate(server.url() + "/camunda/app/tasklist/default/");
        assertThat(page.locator("#username")).isFocused();
        page.keyboard().type(officer);
        page.keyboard().press("Tab");
        page.keyboard().type(PasswordPolicy.OF_THE_DEMO);
        page.keyboard().press("Enter");
        assertThat(page.locator("li.task .bd-facts").first()).isVisible();
    }

    public Page page() {
        return page;
    }

    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Tab until it comes to what is called so, and tells how often. */
    public int tabTo(String name) {
        page.waitForFunction(STANDS, name);
        Chromium.settle(page);
        for (int pressed = 1; pressed <= FAR_TOO_MANY; pressed++) {
            page.keyboard().press("Tab");
            if (focused().startsWith(name)) {
                return pressed;
            }
        }
        throw new AssertionError("Tab does not lead to " + name);
    }

    public String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    /** The task of this name about this, from the list of tasks; the focus is on its heading afterwards. */
    public Keys open(String task, String about) {
        Locator link = page.locator("li.task", new Page.LocatorOptions().setHasText(task)).filter(new Locator.FilterOptions().setHasText(about)).locator("h4 a");
        assertThat(link.first()).isVisible();
        assertThat(page.locator("li.task:not(:has(.bd-facts))")).hasCount(0);
        Chromium.settle(page);
        page.keyboard().press("Control+Alt+l");
        for (int pressed = 0; !(boolean) link.first().evaluate("link => link === document.activeElement"); pressed++) {
            assertThat(pressed).as("a press for each card").isLessThan(page.locator("li.task").count());
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(".task-card h2")).isFocused();
        return this;
    }

    /** Takes the open task; the focus is before its form afterwards. */
    public Keys take() {
        assertThat(tabTo("Nhận việc")).as("presses from the heading").isLessThanOrEqualTo(3);
        page.keyboard().press("Enter");
        assertThat(page.locator(".task-card .tab-content")).isFocused();
        assertThat(page.locator(".task-card [data-is=content]")).isVisible();
        return this;
    }

    /** Hands the form in. */
    public Keys handIn() {
        tabTo("Hoàn thành");
        page.keyboard().press("Enter");
        return this;
    }

    /** Hands it in for good; the focus is in the list of tasks afterwards, not lost with the card. */
    public void done() {
        handIn();
        assertThat(page.locator(".bd-sent")).hasText("Đã gửi. Việc đã xong.");
        assertThat(page.locator("section.tasks-list:focus, section.tasks-list :focus")).hasCount(1);
    }
}

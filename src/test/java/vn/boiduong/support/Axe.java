package vn.boiduong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Looks at a page as axe does, by WCAG 2.2 AA: nothing that it calls serious or critical may be on it. */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Pages here have neither frames nor films; without looking for those, and for styles a second time, a page takes half as long. */
    private static final String RUN = """
            async rules => {
                const result = await axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations'], iframes: false, preload: false});
                return result.violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => [rule.id + ': ' + rule.help, ...rule.nodes.slice(0, 5).map(node => node.html)].join('\\n    '));
            }""";

    private Axe() {
    }

    static void check(Page page, String name) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(RUN, RULES)).as("%s at %s", name, page.url()).isEmpty();
    }
}

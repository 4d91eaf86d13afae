package vn.boiduong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Looks at a page as axe does, by WCAG 2.2 AA: nothing that it calls serious or critical may be on it. */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final int SHOWN = 5;

    private Axe() {
    }

    static void check(Page page, String name) {
        AxeRunOptions faultsOnly = new AxeRunOptions();
        faultsOnly.setResultTypes(List.of("violations"));
        List<String> found = new AxeBuilder(page).options(faultsOnly).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact())).map(Axe::text).toList();
        assertThat(found).as("%s at %s", name, page.url()).isEmpty();
    }

    private static String text(Rule rule) {
        return rule.getNodes().stream().limit(SHOWN).map(CheckedNode::getHtml)
                .collect(Collectors.joining("\n    ", rule.getId() + ": " + rule.getHelp() + "\n    ", ""));
    }
}

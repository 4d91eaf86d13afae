package vn.boiduong.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown to a page of the application. Tags in the text stay text. Links between the files lead to their pages, and an address
 * of the application written as code can be followed; all of them are relative, so that they hold below any context path.
 */
final class GuideText {

    private static final String OWN_ADDRESS = "/[a-z0-9/-]*";

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final TextContentRenderer words = TextContentRenderer.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).escapeHtml(true).sanitizeUrls(true)
            .attributeProviderFactory(context -> this::describe).build();

    /** @param name the page's name in its address, empty for the first page */
    GuidePage read(String name, String markdown) {
        Node document = parser.parse(markdown);
        Leads leads = new Leads(name.isEmpty());
        document.accept(leads);
        Heading title = (Heading) document.getFirstChild();
        title.unlink();
        return new GuidePage(name, words.render(title).strip(), html.render(document), List.copyOf(leads.sections));
    }

    /** As the pages of code repositories name their headings, so that a link to one holds there too. */
    private String idOf(Heading heading) {
        return words.render(heading).strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    }

    private void describe(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", idOf(heading));
        }
    }

    private final class Leads extends AbstractVisitor {

        private final List<GuidePage.Section> sections = new ArrayList<>();
        private final String toGuide;
        private final String toApplication;

        private Leads(boolean first) {
            toGuide = first ? "huong-dan/" : "";
            toApplication = first ? "./" : "../";
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 2) {
                sections.add(new GuidePage.Section(idOf(heading), words.render(heading).strip()));
            }
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            String to = link.getDestination();
            if (!to.startsWith("#")) {
                link.setDestination(to.equals("README.md") ? toApplication + "huong-dan" : toGuide + to.replaceFirst("\\.md(?=#|$)", ""));
            }
        }

        @Override
        public void visit(Image image) {
            image.setDestination(toGuide + image.getDestination());
        }

        @Override
        public void visit(Code code) {
            if (code.getLiteral().matches(OWN_ADDRESS)) {
                Link link = new Link(toApplication + code.getLiteral().substring(1), null);
                code.insertBefore(link);
                link.appendChild(code);
            }
        }
    }
}

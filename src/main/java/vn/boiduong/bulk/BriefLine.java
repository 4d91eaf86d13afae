package vn.boiduong.bulk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of what a task says above its form; {@code link} and {@code linked}, the words that lead there, are null where there is none. */
public record BriefLine(String text, String linked, String link) {

    private static final Pattern LINK = Pattern.compile("^(.*?)\\[(.*)]\\((/(?:api/v1|minh-chung)/[^)\\s]+)\\)$");

    /** What is only looked at opens beside the table, where nothing that is typed is lost. */
    public boolean inNewTab() {
        return link != null && link.startsWith("/minh-chung/");
    }

    static List<BriefLine> of(String brief) {
        return brief.lines().filter(line -> !line.isBlank()).map(BriefLine::line).toList();
    }

    private static BriefLine line(String text) {
        Matcher link = LINK.matcher(text);
        return link.matches() ? new BriefLine(link.group(1), link.group(2), link.group(3)) : new BriefLine(text, null, null);
    }
}

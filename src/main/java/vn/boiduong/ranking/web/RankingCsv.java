package vn.boiduong.ranking.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.boiduong.ranking.RankingBoard;
import vn.boiduong.ranking.RankingSheet;
import vn.boiduong.shared.Messages;

/** A ranking as a spreadsheet opens it: marked as UTF-8, and no cell of it taken for a formula. */
final class RankingCsv {

    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("rank", "rankInUnit", "id", "name", "unit", "evaluation", "test", "hours", "score", "grade", "why");

    private RankingCsv() {
    }

    static String of(RankingBoard board) {
        Stream<List<?>> head = Stream.of(COLUMNS.stream().map(column -> Messages.text("ranking.column." + column)).toList());
        Stream<List<?>> ranked = board.sheet().ranked().stream().map(RankingCsv::line);
        Stream<List<?>> others = board.sheet().notRanked().stream().map(RankingCsv::line);
        return MARK + Stream.of(head, ranked, others).flatMap(lines -> lines)
                .map(cells -> cells.stream().map(RankingCsv::cell).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n")) + "\r\n";
    }

    private static List<?> line(RankingSheet.Ranked line) {
        return Stream.of(line.rankInAgency(), line.rankInUnit(), line.officer().id(), line.officer().name(), line.unit(), line.evaluation(),
                line.test(), line.hours(), line.score(), line.grade(), line.exemption()).map(value -> Objects.requireNonNullElse(value, "")).toList();
    }

    private static List<?> line(RankingSheet.Unranked line) {
        return List.of("", "", line.officer().id(), line.officer().name(), line.unit(), "", "", "", "", "", line.reason());
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}

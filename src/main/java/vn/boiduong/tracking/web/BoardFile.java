package vn.boiduong.tracking.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.Messages;
import vn.boiduong.tracking.Board;
import vn.boiduong.tracking.BoardLine;
import vn.boiduong.tracking.BoardLine.Step;
import vn.boiduong.tracking.BoardLine.Work;
import vn.boiduong.tracking.BoardPage;
import vn.boiduong.tracking.BoardSearch;

/**
 * What the list shows, all of its pages, as a table for Excel: written as it is read, part by part, so that there is no longest list.
 * A row for each step a case stands at. What Excel would take for a formula is written as text.
 */
@Component
class BoardFile {

    private static final int AT_ONCE = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String COLUMNS = "process case code state started ended step unit holder since due overdue told failed";
    private static final Step NOWHERE = new Step("", "", null, null, null);

    private final Board board;
    private final OfficeClock clock;

    BoardFile(Board board, OfficeClock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** Refuses, before the first line is written, whoever may not read and what cannot be understood. */
    void write(BoardSearch search, Actor actor, HttpServletResponse response) throws IOException {
        BoardPage page = board.find(search.from(""), AT_ONCE, actor);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("theo-doi-" + clock.today() + ".csv", StandardCharsets.UTF_8).build().toString());
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord(Arrays.stream(COLUMNS.split(" ")).map(column -> Messages.text("tracking.column." + column)).toList());
        print(page, csv);
        while (page.next() != null) {
            page = board.find(search.from(page.next()), AT_ONCE, actor);
            print(page, csv);
        }
        csv.flush();
    }

    private static void print(BoardPage page, CSVPrinter csv) throws IOException {
        for (BoardLine line : page.lines()) {
            for (Step step : line.steps().isEmpty() ? List.of(NOWHERE) : line.steps()) {
                csv.printRecord(row(line, step).map(BoardFile::harmless).toList());
            }
        }
    }

    private static Stream<String> row(BoardLine line, Step step) {
        Work work = step.work();
        return Stream.concat(Stream.of(line.itself().process(), line.itself().subject(), line.code(), line.itself().state(), day(line.itself().startedOn()),
                        day(line.itself().endedOn()), step.name()),
                Stream.of(work == null ? null : work.unitName(), work == null ? null : work.holder(), day(step.since()),
                        day(work == null ? step.until() : work.dueOn()), work != null && work.overdue() ? work.due() : null,
                        work == null ? null : String.join("; ", work.told()),
                        line.failed().stream().map(BoardLine.Failed::sentence).distinct().collect(Collectors.joining("; "))));
    }

    private static String day(LocalDate day) {
        return day == null ? null : Days.text(day);
    }

    private static String harmless(String text) {
        String written = Objects.toString(text, "");
        return !written.isEmpty() && "=+-@\t\r".indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
    }
}

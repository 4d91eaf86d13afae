package vn.boiduong.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a comma-separated file (RFC 4180, UTF-8 with or without a byte-order mark) into lines, blank ones left out. */
final class CsvLines {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvLines() {
    }

    static RawTable read(DataTable table, Path file, Complaints complaints) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult decoded = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String read = text.flip().toString();
        if (decoded.isError()) {
            complaints.aboutLine(table, 1 + (int) read.chars().filter(c -> c == '\n').count(), "dataset.notUtf8");
            return new RawTable(table, List.of(), false);
        }
        return parse(table, read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read, complaints);
    }

    private static RawTable parse(DataTable table, String text, Complaints complaints) throws IOException {
        Quotes.Wrong wrong = Quotes.firstWrong(text);
        if (wrong != null) {
            complaints.aboutLine(table, wrong.line(), "dataset.badQuotes");
        }
        return RawTable.of(table, lines(wrong == null ? text : text.substring(0, wrong.recordStart())), wrong == null, complaints);
    }

    private static List<Line> lines(String text) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            int number = 1;
            for (CSVRecord cells : parser) {
                lines.add(new Line(number, cells.stream().map(CsvLines::cell).toList()));
                number = 1 + (int) parser.getCurrentLineNumber();
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    static String cell(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC).strip();
    }
}

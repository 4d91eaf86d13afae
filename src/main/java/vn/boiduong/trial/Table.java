package vn.boiduong.trial;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A table as CSV text, in the notation the rehearsal reads and writes. */
public final class Table {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').setNullString("").get();

    private final List<Object[]> lines = new ArrayList<>();

    Table(String... columns) {
        lines.add(columns);
    }

    Table add(Object... cells) {
        lines.add(cells);
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            for (Object[] line : lines) {
                csv.printRecord(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    /** The cells of each row below the header. */
    public static List<List<String>> rows(String text) {
        try (var csv = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return csv.stream().skip(1).map(CSVRecord::toList).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

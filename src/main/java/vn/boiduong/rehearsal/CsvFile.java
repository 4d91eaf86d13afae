package vn.boiduong.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Writes and reads result files: UTF-8, header, rows sorted by their first two columns by code point, null as an empty cell. */
final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').setNullString("").get();

    private CsvFile() {
    }

    static void write(Path file, List<String> columns, List<List<Object>> rows) {
        List<List<Object>> sorted = rows.stream().sorted(Comparator.comparing((List<Object> row) -> text(row, 0))
                .thenComparing(row -> text(row, 1))).toList();
        try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT)) {
            csv.printRecord(columns);
            for (List<Object> row : sorted) {
                csv.printRecord(row);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows of a result file, each by column. */
    static List<Map<String, String>> read(Path file) {
        try (CSVParser csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().map(CSVRecord::toMap).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(List<Object> row, int column) {
        return String.valueOf(row.get(column));
    }
}

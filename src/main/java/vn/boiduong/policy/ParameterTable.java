package vn.boiduong.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Parameters by name as the CSV table that is downloaded, kept with a trial, and read by {@code rehearse --policy}. */
public final class ParameterTable {

    private ParameterTable() {
    }

    public static String of(Map<String, String> settings) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("name", "value");
            for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
                csv.printRecord(setting.getKey(), setting.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}

package vn.boiduong.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.boiduong.calendar.CalendarDay;

/** Reads the calendar alone, as {@code calendar.csv} or as the calendar's sheet of a workbook. */
public final class CalendarFile {

    private CalendarFile() {
    }

    /**
     * The days in the file's order.
     *
     * @param name what the file is called where it comes from: its ending tells a workbook from a table
     * @throws DatasetErrors with a line for everything wrong
     */
    public static List<CalendarDay> read(String name, Path file) {
        Complaints complaints = new Complaints();
        try {
            Map<DataTable, RawTable> tables = new EnumMap<>(DataTable.class);
            if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                tables.putAll(XlsxLines.read(file, complaints).tables());
            } else {
                tables.put(DataTable.CALENDAR, CsvLines.read(DataTable.CALENDAR, file, complaints));
            }
            if (tables.putIfAbsent(DataTable.CALENDAR, RawTable.missing(DataTable.CALENDAR)) == null) {
                complaints.aboutTable(DataTable.CALENDAR, "dataset.missingFile");
            }
            List<CalendarDay> days = new CourseTables(new RawTables(tables, complaints), null).calendar();
            complaints.throwIfAny();
            return days;
        } catch (IOException unreadable) {
            complaints.aboutTable(DataTable.CALENDAR, "dataset.unreadable", unreadable.getMessage());
            complaints.throwIfAny();
            return List.of();
        }
    }
}

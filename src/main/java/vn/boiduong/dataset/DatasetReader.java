package vn.boiduong.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.directory.DirectorySet;
import vn.boiduong.shared.Messages;

/** Reads a folder of tables and checks it as a whole. */
@Component
public class DatasetReader {

    /**
     * The set, without a single error in it.
     *
     * @throws DatasetErrors with a line for everything wrong, however much that is
     */
    public Dataset read(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                throw new DatasetErrors(List.of(directory + ": " + Messages.text("dataset.noFolder")));
            }
            return read(rawTables(directory), ignored(directory));
        } catch (IOException unreadable) {
            throw new DatasetErrors(List.of(directory + ": " + Messages.text("dataset.unreadable", unreadable.getMessage())));
        }
    }

    private static Dataset read(RawTables tables, List<String> ignored) {
        DirectoryTables people = new DirectoryTables(tables);
        CourseTables offers = new CourseTables(tables, people.agencyCode());
        RehearsalTables rehearsal = new RehearsalTables(tables);
        DirectorySet directory = people.read();
        List<Course> courses = offers.courses();
        Dataset set = new Dataset(directory, offers.calendar(), courses, rehearsal.script(), rehearsal.events(), ignored);
        tables.complaints().throwIfAny();
        return set;
    }

    private static RawTables rawTables(Path directory) throws IOException {
        Complaints complaints = new Complaints();
        Map<DataTable, RawTable> raw = new EnumMap<>(DataTable.class);
        for (DataTable table : DataTable.values()) {
            Path file = directory.resolve(table.file());
            if (Files.isRegularFile(file)) {
                raw.put(table, CsvLines.read(table, file, complaints));
            } else {
                raw.put(table, RawTable.missing(table));
                if (table.isRequired()) {
                    complaints.aboutTable(table, "dataset.missingFile");
                }
            }
        }
        return new RawTables(raw, complaints);
    }

    private static List<String> ignored(Path directory) throws IOException {
        List<String> known = Arrays.stream(DataTable.values()).map(DataTable::file).toList();
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !known.contains(name)).sorted().toList();
        }
    }
}

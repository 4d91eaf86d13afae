package vn.boiduong.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.directory.DirectorySet;
import vn.boiduong.shared.Wording;

/** Reads a folder of .csv tables, or a workbook with the tables as sheets, and checks it as a whole. */
@Component
public class DatasetReader {

    private static final String WORKBOOK = ".xlsx";

    /**
     * The set, without a single error in it. The place is a folder of .csv files, a folder with one workbook and no table
     * beside it, or the workbook itself.
     *
     * @throws DatasetErrors with a line for everything wrong, however much that is
     */
    public Dataset read(Path place) {
        return read(place, OptionalInt.empty());
    }

    /**
     * The same, for the rehearsal of a year: without a script there is nothing to play, without hr and chairman nobody to play it, and its events lie
     * in that year.
     */
    public Dataset readToRehearse(Path place, int year) {
        return read(place, OptionalInt.of(year));
    }

    private static Dataset read(Path place, OptionalInt rehearsed) {
        try {
            Optional<Path> workbook = workbook(place);
            if (workbook.isEmpty() && !Files.isDirectory(place)) {
                throw refused(place, Wording.of("dataset.noFolder"));
            }
            return workbook.isPresent() ? ofWorkbook(workbook.get(), rehearsed) : ofFolder(place, rehearsed);
        } catch (IOException unreadable) {
            throw refused(place, Wording.of("dataset.unreadable", unreadable instanceof XlsxLines.NotXlsx ? Wording.of("dataset.notXlsx") : unreadable.getMessage()));
        }
    }

    /** The command line names the place as it was given, a page only what the file is called. */
    private static DatasetErrors refused(Path place, Wording what) {
        return new DatasetErrors(List.of(new DatasetErrors.Fault(place + ": " + what, Wording.of(List.of(place.getFileName() + ": ", what)))));
    }

    private static Dataset ofFolder(Path folder, OptionalInt rehearsed) throws IOException {
        Complaints complaints = new Complaints();
        Map<DataTable, RawTable> tables = new EnumMap<>(DataTable.class);
        for (DataTable table : DataTable.OF_SET) {
            Path file = folder.resolve(table.file());
            if (Files.isRegularFile(file)) {
                tables.put(table, CsvLines.read(table, file, complaints));
            }
        }
        List<String> known = DataTable.OF_SET.stream().map(DataTable::file).toList();
        return checked(tables, rehearsed, complaints, namesIn(folder, ".csv").filter(name -> !known.contains(name)).toList());
    }

    private static Dataset ofWorkbook(Path file, OptionalInt rehearsed) throws IOException {
        Complaints complaints = new Complaints();
        XlsxLines workbook = XlsxLines.read(file, complaints);
        return checked(workbook.tables(), rehearsed, complaints, workbook.ignored());
    }

    private static Dataset checked(Map<DataTable, RawTable> found, OptionalInt rehearsed, Complaints complaints, List<String> ignored) {
        for (DataTable table : DataTable.OF_SET) {
            if (found.putIfAbsent(table, RawTable.missing(table)) == null && (table.isRequired() || rehearsed.isPresent() && table == DataTable.SCRIPT)) {
                complaints.aboutTable(table, "dataset.missingFile");
            }
        }
        RawTables tables = new RawTables(found, complaints);
        DirectoryTables people = new DirectoryTables(tables);
        CourseTables offers = new CourseTables(tables, people.agencyCode());
        RehearsalTables rehearsal = new RehearsalTables(tables);
        DirectorySet directory = people.read();
        List<Course> courses = offers.courses();
        List<ScriptRow> script = rehearsal.script();
        Dataset set = new Dataset(directory, offers.calendar(), courses, script, new EventTable(tables).read(rehearsed, courses, script), ignored);
        if (rehearsed.isPresent()) {
            people.requireHolders(Set.of("hr", "chairman"));
        }
        complaints.throwIfAny();
        return set;
    }

    private static Optional<Path> workbook(Path place) throws IOException {
        if (Files.isRegularFile(place) && place.toString().endsWith(WORKBOOK)) {
            return Optional.of(place);
        }
        if (!Files.isDirectory(place) || namesIn(place, ".csv").findAny().isPresent()) {
            return Optional.empty();
        }
        List<String> workbooks = namesIn(place, WORKBOOK).toList();
        return workbooks.size() == 1 ? Optional.of(place.resolve(workbooks.get(0))) : Optional.empty();
    }

    private static Stream<String> namesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending) && !name.startsWith("~$"))
                    .sorted().toList().stream();
        }
    }
}

package vn.boiduong.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.springframework.stereotype.Component;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.shared.RuleViolation;

/** Reads what was handed in: one .xlsx, or a .zip with the .csv tables at its top or in one folder. The calendar has a page of its own. */
@Component
class RosterFiles {

    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int MOST_FILES = 40;

    private final DatasetReader reader;

    RosterFiles(DatasetReader reader) {
        this.reader = reader;
    }

    /**
     * The set without its calendar.
     *
     * @throws vn.boiduong.dataset.DatasetErrors with a line for everything wrong
     */
    Dataset read(String name, byte[] content) {
        String ending = name.toLowerCase(Locale.ROOT);
        try {
            Path folder = Files.createTempDirectory("danh-ba");
            try {
                if (ending.endsWith(".zip")) {
                    unpack(content, folder);
                } else if (ending.endsWith(".xlsx")) {
                    Files.write(folder.resolve("danh-ba.xlsx"), content);
                } else {
                    throw RuleViolation.inField("file", "roster.file.kind");
                }
                return withoutCalendar(reader.read(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Dataset withoutCalendar(Dataset set) {
        return new Dataset(set.directory(), List.of(), set.courses(), List.of(), List.of(), set.ignoredFiles());
    }

    private static void unpack(byte[] content, Path folder) throws IOException {
        int files = 0;
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = entry.getName().substring(entry.getName().replace('\\', '/').lastIndexOf('/') + 1);
                if (entry.isDirectory() || !file.toLowerCase(Locale.ROOT).matches("[a-z_-]+\\.csv") || entry.getName().contains("__MACOSX")) {
                    continue;
                }
                byte[] bytes = zip.readNBytes((int) room + 1);
                room -= bytes.length;
                files++;
                if (room < 0 || files > MOST_FILES) {
                    throw RuleViolation.inField("file", "roster.file.tooLarge");
                }
                Files.write(folder.resolve(file.toLowerCase(Locale.ROOT)), bytes);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw RuleViolation.inField("file", "roster.file.broken");
        }
        if (files == 0) {
            throw RuleViolation.inField("file", "roster.file.empty");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

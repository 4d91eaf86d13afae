package vn.boiduong.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.boiduong.shared.Wording;

/** Reads the tables from the sheets of one workbook, each cell as the text it would be in a .csv file. */
final class XlsxLines {

    private final Map<DataTable, RawTable> tables = new EnumMap<>(DataTable.class);
    private final List<String> ignored = new ArrayList<>();
    private final Complaints complaints;

    private XlsxLines(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The file is called a workbook and is none. */
    static final class NotXlsx extends IOException {

        NotXlsx(Throwable cause) {
            super("no workbook", cause);
        }
    }

    static XlsxLines read(Path file, Complaints complaints) throws IOException {
        XlsxLines lines = new XlsxLines(complaints);
        try (InputStream content = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(content)) {
            workbook.sheetIterator().forEachRemaining(sheet -> lines.add(file.getFileName().toString(), sheet));
        } catch (NotOfficeXmlFileException other) {
            throw new NotXlsx(other);
        }
        return lines;
    }

    Map<DataTable, RawTable> tables() {
        return tables;
    }

    /** Sheets that are no table of the format. */
    List<String> ignored() {
        return ignored;
    }

    private void add(String file, Sheet sheet) {
        Optional<DataTable> known = DataTable.OF_SET.stream().filter(table -> table.isCalled(sheet.getSheetName())).findFirst();
        if (known.isEmpty()) {
            ignored.add(sheet.getSheetName());
            return;
        }
        DataTable table = known.get();
        if (tables.containsKey(table)) {
            complaints.aboutTable(table, "dataset.sheetTwice", sheet.getSheetName());
            return;
        }
        complaints.standsIn(table, Wording.of("dataset.sheet", file, sheet.getSheetName()));
        List<Line> lines = IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(row -> line(row, sheet.getRow(row)))
                .filter(line -> !line.isBlank()).toList();
        int width = lines.isEmpty() ? 0 : lines.get(0).cells().size();
        tables.put(table, RawTable.of(table, lines.stream().map(line -> line.atLeast(width)).toList(), true, complaints));
        sheet.forEach(row -> row.forEach(cell -> refuseError(table, cell)));
    }

    /** A formula that has no value must not pass for an empty cell. */
    private void refuseError(DataTable table, Cell cell) {
        if (typeOf(cell) == CellType.ERROR) {
            complaints.aboutLine(table, cell.getRowIndex() + 1, "dataset.formulaError", cell.getAddress().formatAsString(),
                    FormulaError.forInt(cell.getErrorCellValue()).getString());
        }
    }

    private static Line line(int number, Row row) {
        List<String> cells = row == null ? List.of()
                : IntStream.range(0, row.getLastCellNum()).mapToObj(column -> text(row.getCell(column))).toList();
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return new Line(number + 1, cells.subList(0, filled));
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (typeOf(cell)) {
            case STRING -> CsvLines.cell(cell.getStringCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static CellType typeOf(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}

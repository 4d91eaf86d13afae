package vn.boiduong.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.boiduong.shared.Wording;

/** The same tables as sheets of one workbook, as Excel types them: days as dates, numbers as numbers. */
class WorkbookTests {

    private static final Path WARD = Path.of("src/test/resources/wards/small");
    private static final Map<String, String> SHEETS = Map.of("agency", "Cơ quan", "units", "units", "requirements", "Yêu cầu",
            "positions", "Vị trí việc làm", "officers", "Cán bộ", "qualifications", "CHỨNG CHỈ", "courses", "Khoá học", "script", "script");

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheFilesSay() throws IOException {
        Path file = workbook(workbook -> workbook.createSheet("Ghi chú riêng"));

        Dataset fromSheets = new DatasetReader().read(file);
        Dataset fromFiles = new DatasetReader().read(WARD);

        assertThat(fromSheets.directory()).isEqualTo(fromFiles.directory());
        assertThat(fromSheets.courses()).isEqualTo(fromFiles.courses());
        assertThat(fromSheets.script()).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(fromFiles.script());
        assertThat(fromSheets.ignoredFiles()).containsExactly("Ghi chú riêng");
        assertThat(new DatasetReader().read(folder).agency()).isEqualTo("NH");
    }

    @Test
    void namesTheSheetAndTheRowOfAnError() throws IOException {
        Path file = workbook(workbook -> {
            workbook.getSheet("Cán bộ").getRow(4).getCell(5).setCellValue("P99");
            workbook.removeSheetAt(workbook.getSheetIndex("Yêu cầu"));
        });

        assertThat(catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().read(file)).lines()).containsExactly(
                "requirements.csv: thiếu tệp này trong bộ dữ liệu",
                "ward.xlsx, trang “Cán bộ”, dòng 5, cột unit: giá trị “P99” không đúng; cần mã của một đơn vị có trong units.csv");
    }

    @Test
    void aPageNamesTheColumnAsTheFileDoesAndByItsOtherName() throws IOException {
        Path file = workbook(workbook -> {
            workbook.getSheet("Cán bộ").getRow(0).getCell(5).setCellValue("Mã  đơn vị");
            workbook.getSheet("Cán bộ").getRow(4).getCell(5).setCellValue("P99");
            workbook.getSheet("Cán bộ").getRow(4).getCell(7).setCellValue("không có");
        });

        List<Wording> shown = catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().read(file)).shown();

        assertThat(shown).extracting(Wording::toString).containsExactly(
                "ward.xlsx, trang “Cán bộ”, dòng 5, cột Mã đơn vị (unit): giá trị “P99” không đúng; cần mã của một đơn vị có trong units.csv",
                "ward.xlsx, trang “Cán bộ”, dòng 5, cột email (Thư điện tử): giá trị “không có” không đúng; cần một địa chỉ thư");
        assertThat(shown.get(1).in(Locale.ENGLISH)).isEqualTo(
                "ward.xlsx, sheet “Cán bộ”, line 5, column email (Email): the value “không có” is not right; expected: a mail address");
    }

    @Test
    void aFormulaWithoutAValueIsNotAnEmptyCell() throws IOException {
        Path file = workbook(workbook -> {
            Cell email = workbook.getSheet("Cán bộ").getRow(4).getCell(7);
            email.setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(email);
        });

        assertThat(catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().read(file)).lines()).containsExactly(
                "ward.xlsx, trang “Cán bộ”, dòng 5: ô H5 có công thức báo lỗi #DIV/0!; cần giá trị");
    }

    @Test
    void refusesWhatOnlyLooksLikeAWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("ward.xlsx"), "code,name");

        assertThat(catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().read(file)).lines())
                .containsExactly(file + ": không đọc được (không phải tệp .xlsx)");
    }

    private Path workbook(Consumer<XSSFWorkbook> change) throws IOException {
        Path file = folder.resolve("ward.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFCellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (Map.Entry<String, String> sheet : SHEETS.entrySet()) {
                copy(WARD.resolve(sheet.getKey() + ".csv"), workbook.createSheet(sheet.getValue()), day);
            }
            change.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static void copy(Path csv, Sheet sheet, XSSFCellStyle day) throws IOException {
        try (var records = CSVFormat.RFC4180.parse(Files.newBufferedReader(csv))) {
            for (CSVRecord record : records) {
                Row row = sheet.createRow((int) record.getRecordNumber() - 1);
                for (int column = 0; column < record.size(); column++) {
                    fill(row.createCell(column), record.get(column), day);
                }
            }
        }
    }

    private static void fill(Cell cell, String text, XSSFCellStyle day) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(day);
        } else if (text.matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }
}

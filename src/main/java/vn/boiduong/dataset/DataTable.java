package vn.boiduong.dataset;

import static vn.boiduong.dataset.Column.filled;
import static vn.boiduong.dataset.Column.mayBeEmpty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of the format with their columns. Vietnamese headers are documented beside the sample. */
enum DataTable {

    AGENCY(true, "Cơ quan", filled("code", "mã", "mã cơ quan"), filled("name", "tên", "tên cơ quan"),
            mayBeEmpty("parentName", "cơ quan chủ quản", "cấp trên"), filled("place", "địa danh", "nơi ban hành"),
            filled("coordinatingUnit", "đơn vị đầu mối", "mã đơn vị đầu mối")),
    UNITS(true, "Đơn vị", filled("code", "mã", "mã đơn vị"), filled("name", "tên", "tên đơn vị"),
            filled("kind", "loại", "loại đơn vị"), filled("head", "người đứng đầu", "thủ trưởng", "trưởng đơn vị")),
    REQUIREMENTS(true, "Yêu cầu", filled("code", "mã", "mã yêu cầu"), filled("name", "tên", "tên yêu cầu"),
            filled("category", "nhóm", "nhóm yêu cầu")),
    POSITIONS(true, "Vị trí việc làm", filled("code", "mã", "mã vị trí", "mã vị trí việc làm"),
            filled("name", "tên", "tên vị trí", "tên vị trí việc làm"), filled("duty", "nhóm nhiệm vụ", "nhóm vị trí"),
            mayBeEmpty("requirements", "yêu cầu", "các yêu cầu")),
    OFFICERS(true, "Cán bộ", filled("id", "mã", "mã cán bộ", "mã số"), filled("fullName", "họ và tên", "họ tên"),
            mayBeEmpty("dateOfBirth", "ngày sinh", "ngày tháng năm sinh"), mayBeEmpty("gender", "giới tính"),
            filled("personType", "đối tượng", "loại cán bộ"), filled("unit", "đơn vị", "mã đơn vị"),
            filled("position", "vị trí việc làm", "mã vị trí", "vị trí"), mayBeEmpty("email", "email", "thư điện tử"),
            filled("joinedOn", "ngày vào cơ quan", "ngày tiếp nhận"), mayBeEmpty("roles", "vai trò", "quyền")),
    QUALIFICATIONS(true, "Chứng chỉ", filled("officer", "mã cán bộ", "cán bộ"), filled("requirement", "yêu cầu", "mã yêu cầu"),
            mayBeEmpty("certificateNo", "số chứng chỉ", "số hiệu chứng chỉ", "số văn bằng"), mayBeEmpty("issuedOn", "ngày cấp")),
    LEAVES(false, "Nghỉ dài ngày", filled("officer", "mã cán bộ", "cán bộ"), filled("from", "từ ngày"),
            filled("to", "đến ngày"), filled("kind", "loại nghỉ", "loại")),
    CALENDAR(false, "Lịch", filled("date", "ngày"), filled("kind", "loại", "loại ngày"), mayBeEmpty("note", "ghi chú")),
    COURSES(true, "Khóa học", filled("code", "mã", "mã khóa", "mã khóa học"), filled("name", "tên", "tên khóa", "tên khóa học"),
            filled("content", "nội dung", "nhóm nội dung"), mayBeEmpty("grants", "đáp ứng yêu cầu", "yêu cầu được cấp"),
            filled("mode", "hình thức"), filled("location", "nơi học", "trong nước hay nước ngoài"),
            mayBeEmpty("organizer", "đơn vị tổ chức", "cơ sở đào tạo"),
            filled("startsOn", "ngày khai giảng", "ngày bắt đầu", "từ ngày"),
            filled("endsOn", "ngày bế giảng", "ngày kết thúc", "đến ngày"), filled("hours", "số tiết"),
            filled("seats", "chỉ tiêu", "số chỗ"),
            filled("costPerSeat", "kinh phí một người", "kinh phí/người", "kinh phí mỗi người"),
            mayBeEmpty("targetDuties", "đối tượng", "nhóm nhiệm vụ"), filled("refresher", "cập nhật", "bồi dưỡng lại")),
    SCRIPT(false, "Kịch bản", Stream.of(
            Stream.of(filled("officer", "mã cán bộ", "cán bộ"), filled("course", "mã khóa", "mã khóa học", "khóa học"),
                    filled("nominated", "đề cử", "cử đi"), mayBeEmpty("outcome", "kết quả"),
                    mayBeEmpty("testScore", "điểm kiểm tra", "điểm thi"),
                    mayBeEmpty("certificateNo", "số chứng chỉ", "số hiệu chứng chỉ")),
            marks("self", "tự đánh giá "), marks("head", "thủ trưởng đánh giá "),
            Stream.of(mayBeEmpty("citizenMean", "điểm người dân", "điểm trung bình người dân"),
                    mayBeEmpty("citizenCount", "số phiếu người dân", "số phiếu")))
            .flatMap(columns -> columns).toArray(Column[]::new)),
    REASONS(false, "Lý do cử", filled("officer", "mã cán bộ", "cán bộ"), filled("course", "mã khóa", "mã khóa học", "khóa học"),
            filled("reason", "lý do")),
    EVENTS(false, "Sự việc", filled("date", "ngày"), filled("kind", "loại", "loại sự việc"),
            mayBeEmpty("officer", "mã cán bộ", "cán bộ"), mayBeEmpty("course", "mã khóa", "mã khóa học", "khóa học"),
            mayBeEmpty("unit", "đơn vị", "mã đơn vị"), mayBeEmpty("to", "đến", "đến ngày", "chuyển đến"),
            mayBeEmpty("note", "ghi chú")),
    POLICY(false, "Chính sách", filled("name", "tên", "tên tham số"), mayBeEmpty("value", "giá trị"));

    /** The tables a set consists of; a draft policy comes by itself. */
    static final List<DataTable> OF_SET = Stream.of(values()).filter(table -> table != POLICY).toList();

    private final boolean required;
    private final String vietnameseName;
    private final List<Column> columns;

    DataTable(boolean required, String vietnameseName, Column... columns) {
        this.required = required;
        this.vietnameseName = vietnameseName;
        this.columns = List.of(columns);
    }

    private static Stream<Column> marks(String name, String alias) {
        return IntStream.rangeClosed(1, 6).mapToObj(criterion -> mayBeEmpty(name + criterion, alias + criterion));
    }

    boolean isRequired() {
        return required;
    }

    List<Column> columns() {
        return columns;
    }

    String stem() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table's name in messages, whatever form it came in. */
    String file() {
        return stem() + ".csv";
    }

    boolean isCalled(String sheet) {
        String asked = HeaderText.of(sheet);
        return asked.equals(stem()) || asked.equals(HeaderText.of(vietnameseName));
    }

    Optional<Column> column(String header) {
        return columns.stream().filter(column -> column.isCalled(header)).findFirst();
    }

    int orderOf(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }
}

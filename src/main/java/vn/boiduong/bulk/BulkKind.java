package vn.boiduong.bulk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tasks that may be done several at a time: judgements of people and decisions of yes or no. Signatures are not among them, each is
 * read by itself; nor are nominations, where every course has its own people and seats. Cells are the variables of the task's form.
 */
public enum BulkKind {

    ASSESS("danh-gia", "Task_AssessOfficer", "evaluation-assess-officer", Stream.concat(
            IntStream.rangeClosed(1, 6).mapToObj(criterion -> new Field("headMark" + criterion, Cell.MARK)),
            Stream.of(new Field("citizenCount", Cell.COUNT), new Field("citizenMean", Cell.NUMBER), new Field("headComment", Cell.TEXT))).toList()),
    VERIFY("tham-tra", "Task_VerifyResult", "participation-verify-result",
            List.of(new Field("resultVerified", Cell.CHOICE), new Field("returnReason", Cell.TEXT))),
    FOLLOW_UP("huong-xu-ly", "Task_DecideFollowUp", "participation-decide-follow-up",
            List.of(new Field("followUp", Cell.CHOICE), new Field("testScore", Cell.NUMBER), new Field("followUpNote", Cell.TEXT))),
    DISSEMINATION("quan-triet", "Task_ConfirmDissemination", "training-year-confirm-dissemination",
            List.of(new Field(Field.TICKED, Cell.TICK), new Field("disseminatedOn", Cell.DAY), new Field("disseminationNote", Cell.TEXT)));

    private final String slug;
    private final String task;
    private final String form;
    private final List<Field> fields;

    BulkKind(String slug, String task, String form, List<Field> fields) {
        this.slug = slug;
        this.task = task;
        this.form = form;
        this.fields = fields;
    }

    /** A cell of each row; {@link #TICKED} only says that the row counts, the others are the form's variables. */
    record Field(String name, Cell cell) {

        static final String TICKED = "ticked";

        boolean isVariable() {
            return !name.equals(TICKED);
        }
    }

    public static Optional<BulkKind> at(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    public String slug() {
        return slug;
    }

    public String path() {
        return "/viec-cua-toi/" + slug;
    }

    String task() {
        return task;
    }

    String form() {
        return form;
    }

    List<Field> fields() {
        return fields;
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}

package vn.boiduong.reimbursement.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.reimbursement.Decision;
import vn.boiduong.reimbursement.Reimbursement;
import vn.boiduong.reimbursement.ReimbursementSheet;
import vn.boiduong.reimbursement.ReimbursementSheets;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.Wording;

/** What the tasks of a case say to hr and to the chairman. */
@Component
class ReimbursementCases implements CaseView {

    private final ReimbursementSheets sheets;

    ReimbursementCases(ReimbursementSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return ReimbursementModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        ReimbursementSheet sheet = sheets.of(businessKey);
        return text("title", sheet.course().name(), sheet.officer().fullName());
    }

    @Override
    public Set<String> concerned(TaskRef task) {
        return Set.of(CourseOfficer.ofKey(task.businessKey()).officer());
    }

    @Override
    public String brief(TaskRef task) {
        ReimbursementSheet sheet = sheets.of(task.businessKey());
        return switch (task.task()) {
            case ReimbursementModel.TASK_CONFIRM_COSTS -> about(sheet) + "\n" + planned(sheet) + onRecord(sheet) + mismatches(sheet);
            case ReimbursementModel.TASK_DECIDE_REIMBURSEMENT -> nothingDue(sheet.reimbursement()) + about(sheet) + "\n"
                    + planned(sheet) + doubts(sheet) + "\n\n" + sum(sheet.reimbursement());
            case ReimbursementModel.TASK_CONFIRM_PAYMENT -> payment(sheet.reimbursement()) + "\n\n" + sum(sheet.reimbursement());
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    private static String about(ReimbursementSheet sheet) {
        return lines(text("brief.person", sheet.officer().fullName(), sheet.position(), sheet.unitName(),
                        text("personType." + sheet.officer().personType())),
                text("brief.course", Days.text(sheet.course().startsOn()), Days.text(sheet.course().endsOn()), sheet.course().hours()),
                Optional.ofNullable(sheet.officer().leftOn()).map(day -> text("brief.left", Days.text(day))).orElse(""),
                text("brief.reason", FreeText.shown(sheet.reimbursement().openReason())));
    }

    private static String planned(ReimbursementSheet sheet) {
        return text("brief.planned", Dong.text(sheet.course().costPerSeat()));
    }

    /** What an empty level, an empty day and empty months are taken from. */
    private static String onRecord(ReimbursementSheet sheet) {
        List<Wording> lines = sheet.study().lines();
        return lines.isEmpty() ? "" : "\n" + text("brief.onRecord", Wording.list("; ", lines));
    }

    private static String mismatches(ReimbursementSheet sheet) {
        return sheet.mismatches().stream().map(line -> "\n" + line).collect(Collectors.joining());
    }

    private static String doubts(ReimbursementSheet sheet) {
        return sheet.doubts().stream().map(doubt -> "\n" + doubt).collect(Collectors.joining());
    }

    /** The form offers no demand for payment where it reads this sentence. */
    private static String nothingDue(Reimbursement reimbursement) {
        return reimbursement.amount() == 0 ? text("brief.nothingDue") + "\n\n" : "";
    }

    private static String sum(Reimbursement reimbursement) {
        return text("brief.steps") + reimbursement.steps().stream().map(step -> "\n- " + step).collect(Collectors.joining());
    }

    private static String payment(Reimbursement reimbursement) {
        Decision decision = reimbursement.decision().orElseThrow();
        return lines(text("brief.amount", Dong.text(reimbursement.amount())),
                text("brief.decided", Days.text(decision.decidedOn()), FreeText.shown(decision.decisionReason())),
                reimbursement.payBy().map(day -> text("brief.payBy", Days.text(day), reimbursement.paymentArticle())).orElse(""));
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String text(String key, Object... facts) {
        return Messages.text("reimbursement." + key, facts);
    }
}

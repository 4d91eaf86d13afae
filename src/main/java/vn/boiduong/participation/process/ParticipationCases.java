package vn.boiduong.participation.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.Participation;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ResultSheet;
import vn.boiduong.participation.ResultSheets;
import vn.boiduong.participation.SameCertificates;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** What a participation's tasks say to the officer and to hr. */
@Component
class ParticipationCases implements CaseView {

    private final ResultSheets sheets;
    private final ParticipationResults results;
    private final SameCertificates certificates;

    ParticipationCases(ResultSheets sheets, ParticipationResults results, SameCertificates certificates) {
        this.sheets = sheets;
        this.results = results;
        this.certificates = certificates;
    }

    @Override
    public String process() {
        return ParticipationModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        return sheets.title(CourseOfficer.ofKey(businessKey));
    }

    @Override
    public Set<String> concerned(TaskRef task) {
        return Set.of(CourseOfficer.ofKey(task.businessKey()).officer());
    }

    @Override
    public String brief(TaskRef task) {
        CourseOfficer who = CourseOfficer.ofKey(task.businessKey());
        ResultSheet sheet = sheets.of(who);
        return switch (task.task()) {
            case ParticipationModel.TASK_REPORT_RESULT -> report(sheet);
            case ParticipationModel.TASK_VERIFY_RESULT -> verification(sheet, certificates.of(who));
            case ParticipationModel.TASK_DECIDE_FOLLOW_UP -> followUp(sheet, results.find(who).orElseThrow());
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    @Override
    public Object context(TaskRef task) {
        return sheets.of(CourseOfficer.ofKey(task.businessKey()));
    }

    private static String report(ResultSheet sheet) {
        return lines(Optional.ofNullable(sheet.returnReason())
                        .map(reason -> Messages.text("participation.brief.returned", FreeText.shown(reason))).orElse(""),
                course(sheet), Messages.text("participation.brief.closes", Days.text(sheet.lastDay())));
    }

    private static String verification(ResultSheet sheet, List<String> sameCertificate) {
        ResultSheet.Previous reported = sheet.previous();
        return lines(course(sheet), Messages.text("participation.brief.officer", sheet.officer().name(), sheet.officer().position()), "",
                Messages.text("participation.brief.reported", outcome(reported.outcome())),
                Messages.text("participation.brief.score", shown(reported.testScore())),
                Messages.text("participation.brief.certificate", shown(reported.certificateNo())) + same(sameCertificate),
                applies(reported), "",
                sheet.evidence() == null ? Messages.text("participation.brief.noEvidence")
                        : Messages.text("participation.brief.evidence", FreeText.shown(sheet.evidence().name()), sheet.uploadUrl(),
                        sheet.viewUrl()));
    }

    private static String same(List<String> others) {
        return others.isEmpty() ? "" : "\n" + Messages.text("participation.brief.sameCertificate", String.join("; ", others));
    }

    /** Whoever passed is asked for it by the form alone: hr sees that it is missing and may have it added. */
    private static String applies(ResultSheet.Previous reported) {
        boolean missing = reported.outcome() == Outcome.PASSED && (reported.whatToApply() == null || reported.whatToApply().isBlank());
        return missing ? Messages.text("participation.brief.applyMissing")
                : Messages.text("participation.brief.apply", shown(reported.whatToApply()));
    }

    private static String followUp(ResultSheet sheet, Participation participation) {
        return lines(course(sheet), Messages.text("participation.brief.officer", sheet.officer().name(), sheet.officer().position()),
                Messages.text("participation.brief.ended", outcome(participation.outcome()), Days.text(participation.concludedOn())),
                Messages.text("participation.brief.cost", Dong.text(sheet.course().costPerSeat())));
    }

    private static String course(ResultSheet sheet) {
        String dates = Messages.text("participation.brief.course", Days.text(sheet.course().startsOn()), Days.text(sheet.course().endsOn()),
                sheet.course().hours());
        return sheet.course().organizer() == null ? dates : dates + ", " + sheet.course().organizer();
    }

    private static String outcome(Outcome outcome) {
        return Messages.text("participation.outcome." + outcome);
    }

    private static String shown(Object given) {
        String text = given instanceof BigDecimal score ? score.toPlainString().replace('.', ',') : (String) given;
        return text == null || text.isBlank() ? Messages.text("participation.brief.none") : FreeText.shown(text);
    }

    private static String lines(String... texts) {
        return Stream.of(texts).collect(Collectors.joining("\n")).strip();
    }
}

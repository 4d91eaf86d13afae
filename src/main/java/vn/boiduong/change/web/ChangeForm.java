package vn.boiduong.change.web;

import java.time.LocalDate;
import java.util.Optional;

import vn.boiduong.calendar.Days;
import vn.boiduong.change.Change;
import vn.boiduong.change.ChangeKind;
import vn.boiduong.directory.Leave;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** The fields of the page as they were typed; those a kind does not ask for are null. */
record ChangeForm(String officer, String unit, String course, String firstDay, String lastDay, String leave, String outcome,
                  String testScore, String certificateNo, String year, String months, String degree, String grade, String signedOn,
                  String hours, String reason) {

    Change read(ChangeKind kind) {
        Change.Correction result = kind == ChangeKind.RESULT_CORRECTED ? new Change.Correction(outcome, testScore, certificateNo) : null;
        LocalDate from = kind == ChangeKind.SERVICE_PROMISE ? day("signedOn", signedOn) : day("firstDay", firstDay);
        return new Change(kind, given(officer), given(unit), given(course), from, day("lastDay", lastDay),
                leaveKind(), result, new Change.Entry(number("year", year), number("months", months), given(degree), given(grade), number("hours", hours)), given(reason));
    }

    ChangeForm givingHours(int proposed) {
        return new ChangeForm(officer, unit, course, firstDay, lastDay, leave, outcome, testScore, certificateNo, year, months, degree, grade,
                signedOn, String.valueOf(proposed), reason);
    }

    private Leave.Kind leaveKind() {
        try {
            return given(leave) == null ? null : Leave.Kind.valueOf(leave);
        } catch (IllegalArgumentException unknown) {
            throw RuleViolation.inField("leave", "change.missing.leave");
        }
    }

    private static LocalDate day(String field, String text) {
        return given(text) == null ? null : Days.read(field, Wording.of("change.field." + field), text);
    }

    private static Integer number(String field, String text) {
        try {
            return given(text) == null ? null : Integer.valueOf(given(text));
        } catch (NumberFormatException words) {
            throw RuleViolation.inField(field, "change.missing.number", Wording.of("change.field." + field));
        }
    }

    private static String given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty()).orElse(null);
    }
}

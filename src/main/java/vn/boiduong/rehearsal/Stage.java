package vn.boiduong.rehearsal;

import java.util.Comparator;

import vn.boiduong.engine.OpenTask;

/** The order of one day's work; the earlier counts for the later. Withdrawals come before, nominations after it. */
enum Stage {
    RESULTS, CLOSINGS, EVALUATIONS, OTHERS;

    static final Comparator<OpenTask> ORDER = Comparator.comparing(Stage::of)
            .thenComparing(task -> task.ref().process())
            .thenComparing(task -> task.ref().businessKey())
            .thenComparing(task -> task.ref().task())
            .thenComparing(task -> task.ref().unit().orElse(""));

    static Stage of(OpenTask task) {
        return switch (task.ref().task()) {
            case "Task_ReportResult", "Task_VerifyResult" -> RESULTS;
            case "Task_DecideFollowUp" -> CLOSINGS;
            case "Task_SelfAssess", "Task_AssessOfficer" -> EVALUATIONS;
            default -> OTHERS;
        };
    }
}

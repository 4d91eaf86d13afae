package vn.boiduong.report;

import java.util.Optional;

/** What the chairman answers: signed or returned with a reason, and the version of the report he had before him, if a form showed one. */
public record ReportAnswer(Optional<Boolean> signed, String returnReason, Optional<String> shownVersion) {
}

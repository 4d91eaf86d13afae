package vn.boiduong.change.web;

import vn.boiduong.change.ChangeKind;

/** Which fields the page asks for. */
final class Fields {

    private Fields() {
    }

    static String[] of(ChangeKind kind) {
        return switch (kind) {
            case DEPUTY -> new String[] {"unit", "officer", "firstDay", "lastDay", "reason"};
            case DEPUTY_ENDED -> new String[] {"unit", "officer", "firstDay", "reason"};
            case HEAD_REPLACED, TRANSFER -> new String[] {"officer", "unit", "firstDay", "reason"};
            case HEAD_VACANT -> new String[] {"unit", "firstDay", "reason"};
            case POST_COVERED -> new String[] {"officer", "firstDay", "lastDay", "reason"};
            case LEFT, LEAVE_ENDED, COVER_ENDED -> new String[] {"officer", "firstDay", "reason"};
            case LEAVE -> new String[] {"officer", "leave", "firstDay", "lastDay", "reason"};
            case COURSE_MOVED -> new String[] {"course", "firstDay", "lastDay", "hours", "reason"};
            case COURSE_CANCELLED -> new String[] {"course", "reason"};
            case HOURS_EXEMPTED, EXEMPTION_ENDED -> new String[] {"officer", "year", "reason"};
            case PERFORMANCE_GRADE -> new String[] {"officer", "year", "grade", "reason"};
            case DEGREE_COURSE -> new String[] {"course", "degree", "months", "reason"};
            case DEGREE_COURSE_ENDED -> new String[] {"course", "reason"};
            case SERVICE_PROMISE -> new String[] {"officer", "course", "months", "signedOn", "reason"};
            case RESULT_CORRECTED -> new String[] {"officer", "course", "outcome", "testScore", "certificateNo", "reason"};
        };
    }
}

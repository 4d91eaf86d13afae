package vn.boiduong.dossier;

import vn.boiduong.shared.Wording;


/** Where a person stands with one course, from being named to the verified result. */
public enum CourseState {
    NOMINATED, WAITING, RESERVE, STRUCK, SENT, STUDYING, TO_REPORT, REPORTED, COMPLETED, NOT_PASSED, ABSENT, UNREPORTED, WITHDRAWN, CANCELLED;

    public Wording text() {
        return Wording.of("dossier.state." + name());
    }
}

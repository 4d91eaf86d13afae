package vn.boiduong.target;

import java.time.LocalDate;

import vn.boiduong.policy.Aim;
import vn.boiduong.shared.Wording;

/** Where a target stands, in a word. */
public enum TargetState {
    REACHED, NOT_REACHED, NOT_BEGUN, NOBODY;

    static TargetState of(Aim aim, Value value, LocalDate asOf) {
        if (aim.from() != null && aim.from().isAfter(asOf)) {
            return NOT_BEGUN;
        }
        if (value.isEmpty()) {
            return NOBODY;
        }
        return value.reaches(aim.percent()) ? REACHED : NOT_REACHED;
    }

    public Wording text() {
        return Wording.of("target.state." + name());
    }
}

package vn.boiduong.policy;

import vn.boiduong.shared.Wording;


/** The four levels of an evaluation's rating and of a ranking's grade, best first. */
public enum Grade {
    EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY;

    /** The level as people call it: Xuất sắc, Tốt, Đạt, Chưa đạt. */
    public Wording text() {
        return Wording.of("policy.grade." + name());
    }
}

package vn.boiduong.nomination;

/** The four grades of a year's performance (Nghị định 335/2025/NĐ-CP), the best first. */
public enum Performance {
    EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED;

    /** "Hoàn thành tốt nhiệm vụ" or better. */
    boolean isGood() {
        return this == EXCELLENT || this == GOOD;
    }
}

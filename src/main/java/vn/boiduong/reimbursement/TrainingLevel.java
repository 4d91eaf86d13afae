package vn.boiduong.reimbursement;

/** What the training leads to, in rising order: each regime names the level from which its costs are paid back. */
public enum TrainingLevel {
    /** Khóa bồi dưỡng, tập huấn. */
    SHORT_COURSE,
    /** Đào tạo từ trung cấp đến đại học. */
    DEGREE,
    /** Đào tạo sau đại học. */
    POSTGRADUATE;

    boolean isDegree() {
        return this != SHORT_COURSE;
    }
}

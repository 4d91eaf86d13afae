package vn.boiduong.nomination;

/** What a course of postgraduate study leads to. */
public enum Degree {
    MASTER, DOCTORATE, SPECIALIST
}

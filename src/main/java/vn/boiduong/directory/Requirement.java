package vn.boiduong.directory;

/** Something a position can require and a course can grant. */
public record Requirement(String agency, String code, String name, Category category) {

    public enum Category { PROFESSIONAL, STATE_MANAGEMENT, LEADERSHIP, SKILL }
}

package vn.boiduong.shared;

/** One officer on one course; its key is the business key of that person's processes, {@code <course>/<officer>}. */
public record CourseOfficer(String course, String officer) {

    public static CourseOfficer ofKey(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a course/officer key: " + key);
        }
        return new CourseOfficer(key.substring(0, slash), key.substring(slash + 1));
    }

    public String key() {
        return course + "/" + officer;
    }
}

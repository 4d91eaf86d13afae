package vn.boiduong.course;

import java.util.List;

/** Takes in courses an agency hands in. */
public interface CourseImport {

    /** Adds courses that are new and brings known ones up to date, but never their dates: those move by {@link Courses#move}. */
    void take(List<Course> courses);
}

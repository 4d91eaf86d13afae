package vn.boiduong.dataset;

import java.util.List;

import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.course.Course;
import vn.boiduong.directory.DirectorySet;

/** A checked set of tables. Script and events are the rehearsal's and may be empty; rows stand in the order of their file. */
public record Dataset(DirectorySet directory, List<CalendarDay> calendar, List<Course> courses, List<ScriptRow> script,
                      List<EventRow> events, List<String> ignoredFiles) {

    public String agency() {
        return directory.agency().code();
    }
}

package vn.boiduong.nomination;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.Decisions;

/** Makes ready what a unit's names are screened against. */
@Component
class Screenings {

    private final Eligibility eligibility;
    private final Suggestions suggestions;
    private final Judge judge;
    private final Directory directory;

    Screenings(Eligibility eligibility, Suggestions suggestions, Judge judge, Directory directory) {
        this.eligibility = eligibility;
        this.suggestions = suggestions;
        this.judge = judge;
        this.directory = directory;
    }

    Screening of(Course course, String unit) {
        Picture picture = eligibility.ofUnit(course, unit);
        return new Screening(picture, suggestions.of(picture), judge);
    }

    Decisions.Table preview() {
        return judge.preview();
    }

    Decisions.Table forTheRecord() {
        return judge.forTheRecord();
    }

    String nameOf(String officer) {
        return directory.officer(officer).fullName();
    }
}

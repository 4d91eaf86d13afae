package vn.boiduong.nomination;

import java.util.Optional;
import java.util.Set;

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
    private final OnTheList onTheList;

    Screenings(Eligibility eligibility, Suggestions suggestions, Judge judge, Directory directory, OnTheList onTheList) {
        this.eligibility = eligibility;
        this.suggestions = suggestions;
        this.judge = judge;
        this.directory = directory;
        this.onTheList = onTheList;
    }

    /** {@code notToBeNamed} is the deputy who names the others: passing over oneself, or who is named already, needs no reason. */
    Screening of(Course course, String unit, Optional<String> notToBeNamed) {
        Picture picture = eligibility.ofUnit(course, unit);
        Set<String> named = onTheList.of(course.code()).keySet();
        return new Screening(picture, suggestions.of(picture).stream().filter(one -> !named.contains(one.officer().id()))
                .filter(one -> !notToBeNamed.equals(Optional.of(one.officer().id()))).toList(), judge);
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

package vn.boiduong.nomination.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.Degree;
import vn.boiduong.nomination.DegreeRecords;
import vn.boiduong.nomination.Performance;
import vn.boiduong.nomination.ServicePromise;
import vn.boiduong.shared.CourseOfficer;

/** What hr records for postgraduate study. */
@RestController
@RequestMapping("/api/v1")
class DegreesApi {

    private final DegreeRecords records;
    private final Actors actors;

    DegreesApi(DegreeRecords records, Actors actors) {
        this.records = records;
        this.actors = actors;
    }

    record DegreeCourse(Degree degree, int trainingMonths) {
    }

    record YearlyGrade(Performance grade) {
    }

    @PutMapping("/courses/{course}/degree")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable String course, @RequestBody DegreeCourse marked) {
        records.mark(course, marked.degree(), marked.trainingMonths(), actors.current());
    }

    @DeleteMapping("/courses/{course}/degree")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmark(@PathVariable String course) {
        records.unmark(course, actors.current());
    }

    @PutMapping("/courses/{course}/commitments/{officer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void promise(@PathVariable String course, @PathVariable String officer, @RequestBody ServicePromise promise) {
        records.promise(new CourseOfficer(course, officer), promise, actors.current());
    }

    @PutMapping("/performance-grades/{year}/{officer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grade(@PathVariable int year, @PathVariable String officer, @RequestBody YearlyGrade given) {
        records.grade(officer, year, given.grade(), actors.current());
    }
}

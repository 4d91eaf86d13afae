package vn.boiduong.target.web;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.target.CourseLine;
import vn.boiduong.target.CourseNumbers;
import vn.boiduong.target.Observation;
import vn.boiduong.target.Observations;
import vn.boiduong.target.TargetSheet;
import vn.boiduong.target.TargetSheets;

/** The targets of the own agency's year, its courses in numbers and what HR may look at twice, as far as the person may see. */
@RestController
@RequestMapping("/api/v1/targets/{year}")
class TargetsApi {

    private final TargetSheets sheets;
    private final CourseNumbers numbers;
    private final Observations observations;
    private final Actors actors;

    TargetsApi(TargetSheets sheets, CourseNumbers numbers, Observations observations, Actors actors) {
        this.sheets = sheets;
        this.numbers = numbers;
        this.observations = observations;
        this.actors = actors;
    }

    @GetMapping
    TargetSheet read(@PathVariable int year) {
        return sheets.read(year, actors.current());
    }

    @GetMapping("/courses")
    List<CourseLine> courses(@PathVariable int year) {
        return numbers.ofYear(year, actors.current());
    }

    /** Twenty of a kind at a time: the first of every kind, or a page of one, counted from 0. After the last page every page is empty. */
    @Operation(description = "target.api.observations")
    @GetMapping("/observations")
    List<Observation> observations(@PathVariable int year, @RequestParam Optional<Observation.Kind> kind, @RequestParam Optional<Integer> page) {
        if (page.isPresent() && kind.isEmpty()) {
            throw RuleViolation.inField("page", "target.pageOfWhat");
        }
        int number = Math.max(0, Math.min(page.orElse(0), Integer.MAX_VALUE - 1)) + 1;
        return observations.ofYear(year, kind, number, actors.current()).stream().flatMap(part -> part.seen().stream()).toList();
    }
}

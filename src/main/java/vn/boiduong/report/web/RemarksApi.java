package vn.boiduong.report.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actors;
import vn.boiduong.report.RemarkSheets;
import vn.boiduong.report.Remarks;

/** What the year's report names besides its figures. */
@RestController
@RequestMapping("/api/v1/reports/{year}/remarks")
class RemarksApi {

    private final RemarkSheets remarks;
    private final Actors actors;

    RemarksApi(RemarkSheets remarks, Actors actors) {
        this.remarks = remarks;
        this.actors = actors;
    }

    @GetMapping
    Remarks read(@PathVariable int year) {
        return remarks.read(year, actors.current());
    }
}

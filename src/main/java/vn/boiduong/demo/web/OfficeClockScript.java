package vn.boiduong.demo.web;

import java.time.Duration;
import java.time.InstantSource;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.demo.DemoClock;

/** In place of the static file of this name: Tasklist counts days by the demo's clock instead of the browser's. */
@RestController
@Profile("demo")
class OfficeClockScript {

    private final DemoClock clock;
    private final InstantSource system;

    OfficeClockScript(DemoClock clock, InstantSource securityTime) {
        this.clock = clock;
        this.system = securityTime;
    }

    @GetMapping(path = "/assets/office-clock.js", produces = "text/javascript")
    ResponseEntity<String> ahead() {
        long ahead = Duration.between(system.instant(), clock.now()).toMillis();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body("export default " + ahead + ";\n");
    }
}

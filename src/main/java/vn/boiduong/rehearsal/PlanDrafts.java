package vn.boiduong.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.plan.PlanSheet;
import vn.boiduong.plan.PlanSheets;

/** What hr plans: every course of the set, but those that come by a supplement, each in its own. */
@Component
class PlanDrafts {

    private final PlanSheets sheets;

    PlanDrafts(PlanSheets sheets) {
        this.sheets = sheets;
    }

    Map<String, Object> answerTo(String planKey, Script script, Happenings happenings) {
        Set<String> kept = happenings.keptForSupplements();
        if (kept.isEmpty()) {
            return Map.of("addedCourses", String.join(";", script.coursesOfOtherYears()));
        }
        List<PlanSheet.Line> offered = sheets.of(planKey).courses();
        return happenings.courseOfSupplement(planKey).map(course -> values(
                        codes(offered, false).filter(code -> !code.equals(course)).toList(), codes(offered, true).filter(course::equals).toList()))
                .orElseGet(() -> values(codes(offered, false).filter(kept::contains).toList(),
                        script.coursesOfOtherYears().stream().filter(code -> !kept.contains(code)).toList()));
    }

    private static Stream<String> codes(List<PlanSheet.Line> offered, boolean ofOtherYear) {
        return offered.stream().filter(line -> line.ofOtherYear() == ofOtherYear).map(line -> line.course().code());
    }

    private static Map<String, Object> values(List<String> excluded, List<String> added) {
        return Map.of("excludedCourses", String.join(";", excluded), "addedCourses", String.join(";", added));
    }
}

package vn.boiduong.reimbursement.web;

import java.util.ArrayList;
import java.util.List;

import vn.boiduong.calendar.Days;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.reimbursement.Concerned;
import vn.boiduong.reimbursement.OpeningSheet;
import vn.boiduong.reimbursement.Regime;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.Wording;

/** One person and one course in words; {@code lines} are empty in the list. */
record OpeningView(String course, String officer, Wording title, String name, String unit, String courseName, String days, Wording why,
                   List<Wording> lines) {

    static OpeningView of(Concerned one) {
        return of(one, List.of());
    }

    static OpeningView of(OpeningSheet sheet) {
        Concerned one = sheet.concerned();
        List<Wording> lines = new ArrayList<>(sheet.study().lines());
        lines.add(Wording.of("reimbursement.opening.cost", Dong.text(one.course().costPerSeat())));
        lines.add(regime(sheet));
        if (!sheet.reachesTheCourse()) {
            lines.add(Wording.of("reimbursement.opening.nothing"));
        }
        lines.addAll(sheet.mismatches());
        lines.add(Wording.of("reimbursement.opening.next", RoleNames.of(sheet.confirming()), RoleNames.of(sheet.deciding())));
        return of(one, lines);
    }

    private static OpeningView of(Concerned one, List<Wording> lines) {
        return new OpeningView(one.course().code(), one.officer().id(),
                Wording.of("reimbursement.title", one.course().name(), one.officer().fullName()), one.officer().fullName(), one.unitName(),
                one.course().name(), Days.text(one.course().startsOn()) + "–" + Days.text(one.course().endsOn()), why(one), lines);
    }

    private static Wording why(Concerned one) {
        Wording outcome = Wording.of(one.outcome() == null ? "reimbursement.opening.running" : "participation.outcome." + one.outcome());
        return one.officer().leftOn() == null ? Wording.of("reimbursement.opening.outcome", outcome)
                : Wording.of("reimbursement.opening.left", Days.text(one.officer().leftOn()), outcome);
    }

    private static Wording regime(OpeningSheet sheet) {
        String day = Days.text(sheet.committedOn());
        Wording people = Wording.of("reimbursement.personType." + sheet.concerned().officer().personType());
        if (sheet.regime().isEmpty()) {
            return Wording.of("reimbursement.opening.noRegime", people, day);
        }
        Regime regime = sheet.regime().get();
        return Wording.of(sheet.reachesTheCourse() ? "reimbursement.opening.regime" : "reimbursement.opening.regimeOfDegrees",
                regime.basis(), people, day, Wording.of("reimbursement.level." + regime.lowestLevel()));
    }
}

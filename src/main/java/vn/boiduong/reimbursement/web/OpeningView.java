package vn.boiduong.reimbursement.web;

import java.util.ArrayList;
import java.util.List;

import vn.boiduong.calendar.Days;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.reimbursement.Concerned;
import vn.boiduong.reimbursement.OpeningSheet;
import vn.boiduong.reimbursement.Regime;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.Messages;

/** One person and one course in words; {@code lines} are empty in the list. */
record OpeningView(String course, String officer, String title, String name, String unit, String courseName, String days, String why,
                   List<String> lines) {

    static OpeningView of(Concerned one) {
        return of(one, List.of());
    }

    static OpeningView of(OpeningSheet sheet) {
        Concerned one = sheet.concerned();
        List<String> lines = new ArrayList<>(sheet.study().lines().stream().map(Messages::shown).toList());
        lines.add(Messages.shown("reimbursement.opening.cost", Dong.text(one.course().costPerSeat())));
        lines.add(regime(sheet));
        if (!sheet.reachesTheCourse()) {
            lines.add(Messages.shown("reimbursement.opening.nothing"));
        }
        lines.add(Messages.shown("reimbursement.opening.next", RoleNames.of(sheet.confirming()), RoleNames.of(sheet.deciding())));
        return of(one, lines);
    }

    private static OpeningView of(Concerned one, List<String> lines) {
        return new OpeningView(one.course().code(), one.officer().id(),
                Messages.shown("reimbursement.title", one.course().name(), one.officer().fullName()), one.officer().fullName(), one.unitName(),
                one.course().name(), Days.text(one.course().startsOn()) + "–" + Days.text(one.course().endsOn()), why(one), lines);
    }

    private static String why(Concerned one) {
        String outcome = Messages.shown(one.outcome() == null ? "reimbursement.opening.running" : "participation.outcome." + one.outcome());
        return one.officer().leftOn() == null ? Messages.shown("reimbursement.opening.outcome", outcome)
                : Messages.shown("reimbursement.opening.left", Days.text(one.officer().leftOn()), outcome);
    }

    private static String regime(OpeningSheet sheet) {
        String day = Days.text(sheet.committedOn());
        String people = Messages.shown("reimbursement.personType." + sheet.concerned().officer().personType());
        if (sheet.regime().isEmpty()) {
            return Messages.shown("reimbursement.opening.noRegime", people, day);
        }
        Regime regime = sheet.regime().get();
        return Messages.shown(sheet.reachesTheCourse() ? "reimbursement.opening.regime" : "reimbursement.opening.regimeOfDegrees",
                regime.basis(), people, day, Messages.shown("reimbursement.level." + regime.lowestLevel()));
    }
}

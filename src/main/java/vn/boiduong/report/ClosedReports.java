package vn.boiduong.report;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/** Units whose part of the yearly report hr closed and that reported when it was opened again; who is silent now stands among the parts. */
@Component
@Order(3)
class ClosedReports implements ClosedRounds {

    private final ReportUnitRecords units;

    ClosedReports(ReportUnitRecords units) {
        this.units = units;
    }

    @Override
    public List<Closed> of(AgencyYear year) {
        return ClosedRounds.of(units.findByReport(year.key()).stream()
                .map(part -> new Part(part.unit(), part.roundNo(), part.silentReason(), part.recordedOn())).toList(), Wording.of("report.round.report"))
                .stream().filter(closed -> closed.answeredOn() != null).toList();
    }
}

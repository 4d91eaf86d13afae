package vn.boiduong.trainingyear;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.report.ClosedRounds;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/** Units that did not confirm that the plan reached their people. */
@Component
@Order(1)
class ClosedDissemination implements ClosedRounds {

    private final DisseminationService dissemination;

    ClosedDissemination(DisseminationService dissemination) {
        this.dissemination = dissemination;
    }

    @Override
    public List<Closed> of(AgencyYear year) {
        return dissemination.units(year.key()).stream().filter(part -> part.status() == TrainingYearUnit.Status.SILENT)
                .map(part -> new Closed(part.unit(), Wording.of("trainingyear.round"), part.note())).toList();
    }
}

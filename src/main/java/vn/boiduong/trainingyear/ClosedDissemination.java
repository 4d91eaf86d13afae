package vn.boiduong.trainingyear;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.report.ClosedRounds;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/** Units that did not confirm that the plan reached their people, or only when the year was started again. */
@Component
@Order(1)
class ClosedDissemination implements ClosedRounds {

    private final DisseminationService dissemination;

    ClosedDissemination(DisseminationService dissemination) {
        this.dissemination = dissemination;
    }

    @Override
    public List<Closed> of(AgencyYear year) {
        return ClosedRounds.of(dissemination.partsOfAllRounds(year.key()), Wording.of("trainingyear.round"));
    }
}

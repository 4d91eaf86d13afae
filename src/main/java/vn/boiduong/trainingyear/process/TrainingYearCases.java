package vn.boiduong.trainingyear.process;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;
import vn.boiduong.trainingyear.TrainingYear;
import vn.boiduong.trainingyear.TrainingYearService;

/** What a training year's task says to the head of a unit. */
@Component
class TrainingYearCases implements CaseView {

    private final TrainingYearService years;
    private final Directory directory;
    private final OfficeClock clock;

    TrainingYearCases(TrainingYearService years, Directory directory, OfficeClock clock) {
        this.years = years;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String process() {
        return TrainingYearModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        return Messages.text("trainingyear.title", AgencyYear.ofKey(businessKey).year());
    }

    @Override
    public String brief(TaskRef task) {
        TrainingYear year = years.find(task.businessKey()).orElseThrow();
        String unit = task.unit().orElseThrow();
        return Messages.text("trainingyear.brief", directory.unit(year.agency(), unit).name(),
                directory.members(year.agency(), unit).stream().filter(officer -> !officer.joinedOn().isAfter(clock.today())).count(), Days.text(year.unitsDueOn()));
    }
}

package vn.boiduong.trainingyear.process;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
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

    TrainingYearCases(TrainingYearService years, Directory directory) {
        this.years = years;
        this.directory = directory;
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
                directory.members(year.agency(), unit).size(), Days.text(year.unitsDueOn()));
    }
}

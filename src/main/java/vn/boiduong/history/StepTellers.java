package vn.boiduong.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.history.CaseArchive.Act;
import vn.boiduong.history.CaseArchive.Recorded;
import vn.boiduong.history.CaseArchive.Task;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.StandIns;
import vn.boiduong.worklist.CaseStep;
import vn.boiduong.worklist.CaseSteps;
import vn.boiduong.worklist.HandOver;
import vn.boiduong.worklist.HandedOver;

/** Gathers, once for a case, what its steps are told with: people, units, deputyships, hand-overs and who has what is open. */
@Component
class StepTellers {

    private final Directory directory;
    private final StandIns standIns;
    private final HandOver handOver;
    private final CaseSteps open;
    private final OfficeClock clock;

    StepTellers(Directory directory, StandIns standIns, HandOver handOver, CaseSteps open, OfficeClock clock) {
        this.directory = directory;
        this.standIns = standIns;
        this.handOver = handOver;
        this.open = open;
        this.clock = clock;
    }

    StepTeller of(Recorded recorded, Actor reader) {
        String agency = reader.agency();
        List<String> tasks = recorded.steps().stream().map(CaseArchive.Step::task).filter(Objects::nonNull).map(Task::id).toList();
        Map<String, Officer> people = directory.officers(agency).stream().collect(Collectors.toMap(Officer::id, Function.identity()));
        Map<String, String> units = directory.unitNames(agency);
        Map<String, List<HandedOver>> handedOver = handOver.ofTasks(tasks).stream().collect(Collectors.groupingBy(HandedOver::taskId));
        Map<String, List<Act>> acts = recorded.acts().stream().filter(act -> act.task() != null).collect(Collectors.groupingBy(Act::task));
        Map<String, String> holders = recorded.itself().endedAt() != null ? Map.of()
                : open.of(agency, List.of(recorded.itself().businessKey())).stream().filter(step -> step.holder() != null)
                        .collect(Collectors.toMap(CaseStep::taskId, CaseStep::holder));
        return new StepTeller(new StepTeller.People(people, directory.transfersIn(agency), units, standIns.of(agency)), new StepTeller.Tasks(acts, handedOver, holders), clock.today());
    }
}

package vn.boiduong.tracking;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.Reminders;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.history.CaseArchive;
import vn.boiduong.history.CaseArchive.PastCase;
import vn.boiduong.history.Readers;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.tracking.FailedJobs.Thrown;

/** What hr does about a case from the board; every act is kept. Handing over and closing a silent unit keep their own records. */
@Service
@Transactional
public class CaseActs {

    private final Reminders reminders;
    private final CaseTasks tasks;
    private final FailedJobs jobs;
    private final CaseArchive archive;
    private final ActTable table;
    private final Directory directory;
    private final OfficeClock clock;

    CaseActs(Reminders reminders, CaseTasks tasks, FailedJobs jobs, CaseArchive archive, ActTable table, Directory directory, OfficeClock clock) {
        this.reminders = reminders;
        this.tasks = tasks;
        this.jobs = jobs;
        this.archive = archive;
        this.table = table;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Tells whoever has the task.
     *
     * @return the names of those who are told
     */
    public String remind(String taskId, Actor actor) {
        OpenTask task = tasks.find(taskId).orElseThrow(() -> new RuleViolation("engine.taskGone"));
        String told = reminders.remindNow(taskId, actor);
        keep(task.agency(), task.ref().process(), task.ref().businessKey(),
                new TrackedAct(TrackedAct.Kind.REMINDED, task.name(), told, actor.officerId(), clock.now()));
        return told;
    }

    /**
     * Lets a job that was given up be tried again.
     *
     * @return the name of its step
     */
    public String retry(String job, Actor actor) {
        actor.require(Role.HR, actor.agency());
        Thrown thrown = jobs.find(job, actor.agency()).orElseThrow(() -> new RuleViolation("tracking.retry.gone"));
        jobs.retry(job);
        keep(actor.agency(), thrown.process(), thrown.businessKey(),
                new TrackedAct(TrackedAct.Kind.RETRIED, thrown.step(), FailureWords.cause(thrown), actor.officerId(), clock.now()));
        return thrown.step();
    }

    private void keep(String agency, String process, String businessKey, TrackedAct act) {
        table.add(agency, process, businessKey, act);
    }

    /** Why a job was given up, in a sentence; empty text where it is not any more. */
    @Transactional(readOnly = true)
    public String cause(String job, Actor actor) {
        Readers.require(actor);
        return jobs.find(job, actor.agency()).map(FailureWords::cause).orElse("");
    }

    /** What was done about a case, with the names of those who did it; the oldest first. */
    @Transactional(readOnly = true)
    public List<TrackedAct> of(String caseId, Actor actor) {
        Readers.require(actor);
        return archive.byId(actor.agency(), caseId).map(one -> named(one, actor.agency())).orElse(List.of());
    }

    private List<TrackedAct> named(PastCase one, String agency) {
        List<TrackedAct> acts = table.of(agency, one.process(), one.businessKey());
        Map<String, String> names = directory.namesOf(acts.stream().map(TrackedAct::by).distinct().toList());
        return acts.stream().map(act -> new TrackedAct(act.kind(), act.step(), act.detail(), names.getOrDefault(act.by(), act.by()), act.at())).toList();
    }
}

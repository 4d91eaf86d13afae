package vn.boiduong.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.engine.CaseHistory;
import vn.boiduong.engine.HeldTask;
import vn.boiduong.engine.HeldTasks;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.NameOnList;
import vn.boiduong.nomination.NominationLists;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.ranking.ObjectionService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.CourseOfficer;

/** What has to be true after people left, courses fell away and people objected. */
@Component
class Aftermath {

    /** What everyone does in the own case. */
    private static final Set<String> OWN = Set.of("Task_ReportResult", "Task_SelfAssess");

    private final Directory directory;
    private final Courses courses;
    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final NominationLists nominations;
    private final DisputeService disputes;
    private final ObjectionService objections;
    private final ConcernService concerns;
    private final HeldTasks tasks;
    private final Groups groups;
    private final CaseHistory history;
    private final Consequences consequences;

    Aftermath(Directory directory, Courses courses, ParticipationResults participations, EvaluationRecords evaluations,
              NominationLists nominations, DisputeService disputes, ObjectionService objections, ConcernService concerns,
              HeldTasks tasks, Groups groups, CaseHistory history, Consequences consequences) {
        this.directory = directory;
        this.courses = courses;
        this.participations = participations;
        this.evaluations = evaluations;
        this.nominations = nominations;
        this.disputes = disputes;
        this.objections = objections;
        this.concerns = concerns;
        this.tasks = tasks;
        this.groups = groups;
        this.history = history;
        this.consequences = consequences;
    }

    Map<String, Boolean> of(AgencyYear year, List<PlayedEvent> events) {
        String agency = year.agency();
        Set<String> gone = directory.officers(agency).stream().filter(officer -> officer.leftOn() != null).map(Officer::id)
                .collect(Collectors.toSet());
        List<ParticipationRow> running = participations.ofAgency(agency).stream().filter(row -> row.outcome() == null).toList();
        List<NameOnList> names = nominations.names(agency);
        Map<String, Boolean> checks = new TreeMap<>(consequences.of(year, events));
        checks.put("cancelledCoursesAreEmpty", coursesAreEmpty(running, names));
        checks.put("everyObjectionIsAnswered", disputes.open(agency).isEmpty()
                && objections.of(year.key()).stream().noneMatch(objection -> objection.isOpen()));
        checks.put("everyConcernIsAnswered", concerns.open(agency).isEmpty());
        checks.put("leaversHaveNothingRunning", running.stream().noneMatch(row -> gone.contains(row.officer()))
                && names.stream().noneMatch(name -> gone.contains(name.officer()))
                && evaluations.ofAgency(agency).stream().noneMatch(row -> gone.contains(row.officer()) && isUnfinished(row)));
        checks.put("everyTaskHasSomebody", everyTaskHasSomebody(agency, gone));
        checks.put("nobodyDecidesInTheOwnCase", nobodyDecidesInTheOwnCase(agency));
        return checks;
    }

    /** What conflicts with somebody's interest was done by somebody else: a result verified, work judged, a decision signed. */
    private boolean nobodyDecidesInTheOwnCase(String agency) {
        Map<String, Set<String>> sent = participations.ofAgency(agency).stream().collect(Collectors.groupingBy(ParticipationRow::course,
                Collectors.mapping(ParticipationRow::officer, Collectors.toSet())));
        return history.doneTasks(agency).stream().filter(done -> !OWN.contains(done.task())).noneMatch(done -> switch (done.process()) {
            case "participation", "evaluation", "reimbursement" -> CourseOfficer.ofKey(done.businessKey()).officer().equals(done.by());
            case "nomination" -> done.task().equals("Task_SignDecision") && sent.getOrDefault(done.businessKey(), Set.of()).contains(done.by());
            default -> false;
        });
    }

    private static boolean isUnfinished(EvaluationRow row) {
        return row.status() == EvaluationStatus.WAITING || row.status() == EvaluationStatus.OPEN;
    }

    private boolean coursesAreEmpty(List<ParticipationRow> running, List<NameOnList> names) {
        Set<String> used = running.stream().map(ParticipationRow::course).collect(Collectors.toSet());
        names.forEach(name -> used.add(name.course()));
        return courses.withCodes(used).stream().noneMatch(Course::isCancelled);
    }

    /** Nothing waits for someone who is gone, or for a group of nobody. */
    private boolean everyTaskHasSomebody(String agency, Set<String> gone) {
        Set<String> all = directory.units(agency).stream().map(unit -> Role.headGroup(agency, unit.code())).collect(Collectors.toSet());
        all.addAll(List.of(Role.HR.group(), Role.CHAIRMAN.group()));
        return tasks.ofAgency(agency, all).stream().noneMatch(held -> isNobodys(held, agency, gone));
    }

    private boolean isNobodys(HeldTask held, String agency, Set<String> gone) {
        return held.task().assignee() != null ? gone.contains(held.task().assignee())
                : held.groups().stream().allMatch(group -> groups.members(group, agency).isEmpty());
    }
}

package vn.boiduong.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.nomination.Judgement;
import vn.boiduong.nomination.NominationReader;
import vn.boiduong.nomination.NominationRounds;
import vn.boiduong.nomination.NominationStatus;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/**
 * The nominations of one day, course by course in the order of their first days: heads send exactly the eligible people of
 * the script, and those they have a reason for where the policy takes one; the others are noted as refused with every condition they fail.
 */
@Component
class NominationDay {

    private static final String PROCESS = "nomination";

    private final EngineJobs jobs;
    private final CaseTasks tasks;
    private final Stagehand stagehand;
    private final Courses courses;
    private final Directory directory;
    private final NominationReader nominations;
    private final NominationRounds rounds;
    private final OfficeClock clock;

    NominationDay(EngineJobs jobs, CaseTasks tasks, Stagehand stagehand, Courses courses, Directory directory,
                  NominationReader nominations, NominationRounds rounds, OfficeClock clock) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.stagehand = stagehand;
        this.courses = courses;
        this.directory = directory;
        this.nominations = nominations;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Plays the day; gives the refusals in the order they were made. */
    List<Refusal> play(String agency, Script script, Answers answers) {
        Set<String> due = new HashSet<>(jobs.casesWithDueJobs(PROCESS));
        tasks.ofAgency(agency).stream().filter(task -> task.ref().process().equals(PROCESS))
                .forEach(task -> due.add(task.ref().businessKey()));
        List<Refusal> refusals = new ArrayList<>();
        courses.withCodes(due).stream().sorted(Comparator.comparing(Course::startsOn).thenComparing(Course::code))
                .forEach(course -> refusals.addAll(playCourse(course, script, answers)));
        return refusals;
    }

    private List<Refusal> playCourse(Course course, Script script, Answers answers) {
        boolean begun = !course.startsOn().isAfter(clock.today());
        boolean opens = nominations.find(course.code()).filter(known -> known.status() == NominationStatus.WAITING).isPresent();
        jobs.runDueOf(PROCESS, course.code());
        complete(course, "Task_AllocateSeats", answers);
        Map<String, OpenTask> asked = open(course, "Task_ApproveNominations").stream()
                .collect(Collectors.toMap(task -> task.ref().unit().orElseThrow(), task -> task));
        List<Refusal> refusals = begun ? List.of() : approve(course, script, asked, unit -> Optional.ofNullable(asked.get(unit))
                .map(task -> !answers.isLeftLying(task, clock.today())).orElse(opens));
        complete(course, "Task_ConsolidateNominations", answers);
        complete(course, "Task_SignDecision", answers);
        return refusals;
    }

    private void complete(Course course, String taskId, Answers answers) {
        open(course, taskId).forEach(task -> stagehand.complete(task, answers));
        jobs.runDueOf(PROCESS, course.code());
    }

    private List<OpenTask> open(Course course, String taskId) {
        return tasks.ofCase(PROCESS, course.code()).stream().filter(task -> task.ref().task().equals(taskId)).toList();
    }

    /** Units without a task are judged on the day the nomination opens; those that keep silent when they do not any more. */
    private List<Refusal> approve(Course course, Script script, Map<String, OpenTask> asked, Predicate<String> answers) {
        Map<String, String> unitOf = directory.officers(course.agency()).stream()
                .collect(Collectors.toMap(officer -> officer.id(), officer -> officer.unit()));
        Map<String, List<String>> wanted = script.nominatedFor(course.code()).stream()
                .collect(Collectors.groupingBy(unitOf::get));
        List<Refusal> refusals = new ArrayList<>();
        for (String unit : directory.units(course.agency()).stream().map(Unit::code).filter(answers).sorted().toList()) {
            List<String> names = wanted.getOrDefault(unit, List.of());
            Map<String, String> reasons = asked.containsKey(unit) ? reasons(course, names, script) : Map.of();
            List<Judgement> judged = nominations.judgeInOrder(course.code(), names, reasons.keySet());
            Predicate<Judgement> sent = judgement -> judgement.eligible() || judgement.overridable() && reasons.containsKey(judgement.officer());
            judged.stream().filter(sent.negate())
                    .forEach(judgement -> refusals.add(new Refusal(course.code(), judgement.officer(), judgement.brokenConditions())));
            if (asked.containsKey(unit)) {
                List<String> nominees = judged.stream().filter(sent).map(Judgement::officer).toList();
                stagehand.complete(asked.get(unit), values(nominees, rounds.reasonsNeeded(course.code(), unit, nominees), reasons));
            }
        }
        jobs.runDueOf(PROCESS, course.code());
        return refusals;
    }

    private static Map<String, String> reasons(Course course, List<String> names, Script script) {
        Map<String, String> reasons = new HashMap<>();
        names.forEach(officer -> script.reasonFor(new CourseOfficer(course.code(), officer)).ifPresent(reason -> reasons.put(officer, reason)));
        return reasons;
    }

    /** A semicolon ends a reason where it is handed in. */
    private static Map<String, Object> values(List<String> nominees, List<String> needing, Map<String, String> reasons) {
        String outOfOrder = Messages.text("rehearsal.order");
        return Map.of("nominees", String.join(";", nominees), "overrideReasons",
                needing.stream().map(officer -> officer + "=" + reasons.getOrDefault(officer, outOfOrder).replace(';', ',')).collect(Collectors.joining(";")));
    }
}

package vn.boiduong.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Deputy;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/**
 * Who judges whom: the head or a deputy of the unit, the chairman where the officer heads a unit or the unit has nobody else,
 * hr on behalf of the superior for a chairman. Nobody judges himself.
 */
@Component
class Assessors {

    private final Directory directory;
    private final OfficeClock clock;

    Assessors(Directory directory, OfficeClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The engine group that marks the officer's work in this unit. */
    String groupFor(Officer officer, String unit) {
        if (officer.roles().contains(Role.CHAIRMAN.group())) {
            return othersHold(Role.HR, officer) ? Role.HR.group() : Role.CHAIRMAN.group();
        }
        boolean headsAUnit = directory.units(officer.agency()).stream().map(Unit::head).anyMatch(officer.id()::equals);
        return headsAUnit || leadersOf(officer.agency(), unit, officer.id()).isEmpty() ? Role.CHAIRMAN.group()
                : Role.headGroup(officer.agency(), unit);
    }

    /** The group that reviews the officer's dispute: hr, unless the officer is all there is of it. */
    String reviewersFor(Officer officer) {
        return othersHold(Role.HR, officer) ? Role.HR.group() : Role.CHAIRMAN.group();
    }

    /** Refuses whoever is not of the group, and the person judged in any case. */
    void require(Actor actor, String group, Evaluation evaluation) {
        if (actor.is(evaluation.id().officer())) {
            throw new RuleViolation("evaluation.notOneself");
        }
        if (group.equals(Role.HR.group())) {
            actor.require(Role.HR, evaluation.agency());
        } else if (group.equals(Role.CHAIRMAN.group())) {
            actor.require(Role.CHAIRMAN, evaluation.agency());
        } else {
            actor.requireHeadOf(evaluation.unit(), evaluation.agency());
        }
    }

    /** Refuses whoever gave the marks objected to, as long as another reviewer could look at them. */
    void refuseOwnMarks(Actor actor, String group, Evaluation evaluation) {
        boolean another = directory.holdersOf(group, evaluation.agency()).stream()
                .anyMatch(holder -> !actor.is(holder) && !holder.equals(evaluation.id().officer()));
        if (another && evaluation.wasAssessedBy(actor.officerId())) {
            throw new RuleViolation("evaluation.notOwnMarks");
        }
    }

    private boolean othersHold(Role role, Officer than) {
        return directory.holdersOf(role.group(), than.agency()).stream().anyMatch(holder -> !holder.equals(than.id()));
    }

    private Set<String> leadersOf(String agency, String unit, String except) {
        LocalDate today = clock.today();
        Set<String> leaders = new TreeSet<>();
        List<Deputy> deputies = directory.deputies(agency, today);
        deputies.stream().filter(deputy -> deputy.unit().equals(unit)).map(Deputy::officer).forEach(leaders::add);
        String head = directory.unit(agency, unit).head();
        if (head != null) {
            leaders.add(head);
        }
        leaders.remove(except);
        return leaders;
    }
}

package vn.boiduong.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** What is overdue in the units the person heads or stands in for, whoever has it; those who follow the whole year have the board. */
@OnPages
@Service
@Transactional(readOnly = true)
public class UnitLateWork {

    private static final int SHOWN = 10;

    private final OwnTasks tasks;
    private final Worklist worklist;
    private final Actors actors;
    private final Directory directory;

    UnitLateWork(OwnTasks tasks, Worklist worklist, Actors actors, Directory directory) {
        this.tasks = tasks;
        this.worklist = worklist;
        this.actors = actors;
        this.directory = directory;
    }

    /** Empty for whoever heads no unit or has the board. */
    public Optional<LateWork> ofOwnUnits() {
        Actor actor = actors.current();
        if (actor.follows() || actor.unitsHeaded().isEmpty()) {
            return Optional.empty();
        }
        List<OwnTasks.Waiting> late = tasks.lateOf(actor.agency(), actor.unitsHeaded(), SHOWN);
        long all = late.size() < SHOWN ? late.size() : tasks.lateByUnit(actor.agency()).stream()
                .filter(unit -> unit.unit() != null && actor.unitsHeaded().contains(unit.unit())).mapToLong(OwnTasks.Late::tasks).sum();
        return Optional.of(new LateWork(all, lines(late, actor.agency())));
    }

    private List<LateWork.Line> lines(List<OwnTasks.Waiting> late, String agency) {
        List<WorkItem> items = worklist.items(late.stream().map(OwnTasks.Waiting::task).toList());
        Map<String, String> heads = directory.units(agency).stream().collect(Collectors.toMap(unit -> Role.headGroup(agency, unit.code()), Unit::name));
        List<LateWork.Line> lines = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            List<String> groups = late.get(at).groups();
            lines.add(new LateWork.Line(items.get(at), items.get(at).claimedBy() != null ? items.get(at).claimedBy() : holders(groups, heads)));
        }
        return lines;
    }

    private static String holders(List<String> groups, Map<String, String> heads) {
        return groups.stream().map(group -> heads.containsKey(group) ? Messages.shown("worklist.headOf", heads.get(group))
                : Messages.shown("identity.group." + group)).collect(Collectors.joining(", "));
    }
}

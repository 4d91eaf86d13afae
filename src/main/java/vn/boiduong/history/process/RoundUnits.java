package vn.boiduong.history.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.history.HistoricActivityInstance;

/**
 * Which unit a step of a round belongs to. The task of a turn holds its unit; the steps beside it lie in the same turn, one instance
 * of the round's frame. What lies outside belongs to no unit: the engine notes the units of all turns with the round itself.
 */
final class RoundUnits {

    private final Map<String, String> parents;
    private final Map<String, String> units;
    private final Map<String, String> turns;

    /** {@code units} by activity instance. */
    RoundUnits(List<HistoricActivityInstance> activities, Map<String, String> units) {
        this.parents = activities.stream().filter(each -> each.getParentActivityInstanceId() != null)
                .collect(Collectors.toMap(HistoricActivityInstance::getId, HistoricActivityInstance::getParentActivityInstanceId));
        this.units = units;
        this.turns = activities.stream().filter(each -> each.getTaskId() != null && units.containsKey(each.getId()))
                .collect(Collectors.toMap(HistoricActivityInstance::getParentActivityInstanceId, each -> units.get(each.getId()), (a, b) -> a));
    }

    /** The unit's code, or null outside rounds. */
    String of(HistoricActivityInstance activity) {
        if (activity.getTaskId() != null) {
            return units.get(activity.getId());
        }
        String at = activity.getId();
        while (at != null && !turns.containsKey(at)) {
            at = parents.get(at);
        }
        return at == null ? null : turns.get(at);
    }
}

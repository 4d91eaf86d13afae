package vn.boiduong.history.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** Which unit a step of a round belongs to: the one its surrounding instance was made for. */
final class RoundUnits {

    private final Map<String, String> parents;
    private final Map<String, String> units;

    RoundUnits(List<HistoricActivityInstance> activities, Map<String, String> units) {
        this.parents = activities.stream().filter(each -> each.getParentActivityInstanceId() != null)
                .collect(Collectors.toMap(HistoricActivityInstance::getId, HistoricActivityInstance::getParentActivityInstanceId));
        this.units = units;
    }

    /** The unit's code, or null outside rounds. */
    String of(HistoricActivityInstance activity) {
        String at = activity.getId();
        while (at != null && !units.containsKey(at)) {
            at = parents.get(at);
        }
        return at == null ? null : units.get(at);
    }
}

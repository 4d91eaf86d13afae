package vn.boiduong.identity;

import java.util.List;

/** Who stands behind a group today. */
public interface Groups {

    /** Officer ids of the group's members in the agency, ordered by id. */
    List<String> members(String group, String agency);

    /** Who heads the unit today: its head and deputies, or the chairmen where it has neither; ordered by id. */
    default List<String> headsOf(String agency, String unit) {
        return members(Role.headGroup(agency, unit), agency);
    }

    /** The groups of an account that is in no directory: the deployment's administrator. */
    List<String> ofAccount(String id);
}

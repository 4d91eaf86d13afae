package vn.boiduong.identity.process;

import java.util.Set;
import java.util.TreeSet;

/** Who joins and who leaves, in a fixed order. */
record Changes(Set<String> joining, Set<String> leaving) {

    static Changes between(Set<String> now, Set<String> wanted) {
        Set<String> joining = new TreeSet<>(wanted);
        joining.removeAll(now);
        Set<String> leaving = new TreeSet<>(now);
        leaving.removeAll(wanted);
        return new Changes(joining, leaving);
    }
}

package vn.boiduong.worklist;

import java.util.List;

/** What is overdue in the units of a head: how many tasks, and the longest overdue of them with whoever has each. */
public record LateWork(long tasks, List<Line> first) {

    public record Line(WorkItem item, String holder) {
    }

    public long more() {
        return tasks - first.size();
    }
}

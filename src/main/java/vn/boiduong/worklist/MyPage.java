package vn.boiduong.worklist;

import java.util.List;

/** One page of own work; {@code next} leads to the less urgent, null where there is none. */
public record MyPage(List<WorkItem> items, String next) {
}

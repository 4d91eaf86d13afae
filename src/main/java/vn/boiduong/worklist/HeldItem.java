package vn.boiduong.worklist;

import java.util.List;

/**
 * One open task as those who follow the year read it; {@code group} is who it waits for, null where it is one person's;
 * {@code candidates} whom the reader may give it to where somebody has taken it; {@code handedOver} tells how it came to its holder, or is null.
 */
public record HeldItem(WorkItem item, String group, List<HandOver.Candidate> candidates, String handedOver) {
}

package vn.boiduong.worklist;

/**
 * One open task as those who follow the year read it; {@code group} is who it waits for, null where it is one person's;
 * {@code passable} where somebody has taken it and the reader may ask to give it to another; {@code handedOver} tells how it came to its
 * holder, or is null.
 */
public record HeldItem(WorkItem item, String group, boolean passable, String handedOver) {
}

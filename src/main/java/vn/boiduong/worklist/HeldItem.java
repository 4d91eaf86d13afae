package vn.boiduong.worklist;

/** One open task as those who follow the year read it; {@code group} is who it waits for, null where it is one person's. */
public record HeldItem(WorkItem item, String group) {
}

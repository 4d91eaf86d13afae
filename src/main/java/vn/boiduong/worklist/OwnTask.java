package vn.boiduong.worklist;

import java.util.Date;

import vn.boiduong.engine.TaskRef;

/** A task as the engine lists it for its person. */
public record OwnTask(String id, TaskRef ref, String name, String title, String agency, String assignee, Date dueAt) {
}

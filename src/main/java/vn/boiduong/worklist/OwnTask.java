package vn.boiduong.worklist;

import java.util.Date;

import vn.boiduong.engine.TaskRef;

/** A task as the engine lists it for its person. {@code unit} is the code of the unit it concerns; that, {@code assignee} and {@code dueAt} may be null. */
public record OwnTask(String id, TaskRef ref, String name, String title, String agency, String unit, String assignee, Date dueAt) {
}

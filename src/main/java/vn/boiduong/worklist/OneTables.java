package vn.boiduong.worklist;

import java.util.Map;

/** Pages where several tasks of one kind are done in one table. */
public interface OneTables {

    /** Where tasks are done so, by their kind as the diagrams call it. */
    Map<String, String> paths();
}

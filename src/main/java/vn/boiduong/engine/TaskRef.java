package vn.boiduong.engine;

import java.util.Optional;

/**
 * Which human task of which case: the process, the business key, the task's id in the diagram and, in a round per unit,
 * the unit's code.
 */
public record TaskRef(String process, String businessKey, String task, Optional<String> unit) {
}

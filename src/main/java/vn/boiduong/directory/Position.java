package vn.boiduong.directory;

import java.util.Set;

/** A post (vị trí việc làm) with the codes of the requirements its holder has to meet. */
public record Position(String agency, String code, String name, Duty duty, Set<String> requirements) {

    public enum Duty { LEADER, SPECIALIST, SUPPORT }
}

package vn.boiduong.identity.process;

import vn.boiduong.directory.Officer;

/**
 * A person as the engine stores one. The engine shows {@code firstName lastName} and sorts by the last: a Vietnamese name keeps its
 * order when the given name, its last word, is the last name.
 */
record PersonName(String id, String firstName, String lastName, String email) {

    static PersonName of(Officer officer) {
        String name = officer.fullName();
        int given = name.lastIndexOf(' ');
        return new PersonName(officer.id(), given < 0 ? "" : name.substring(0, given), name.substring(given + 1), officer.email());
    }
}

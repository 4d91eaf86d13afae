package vn.boiduong.directory;

/** Someone as pages and forms show him or her; the id is only submitted, never shown. */
public record Person(String id, String name, String position) {

    public static Person of(Officer officer, Position position) {
        return new Person(officer.id(), officer.fullName(), position.name());
    }
}

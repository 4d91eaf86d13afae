package vn.boiduong.worklist;

import java.util.Map;
import java.util.Optional;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What own work is searched for, as the address of the page carries it: words, the kind of task (a task's or a process's id), when it
 * is due, and where the page before ended. A field left alone is empty.
 */
public record Search(String tim, String loai, String han, String tiep) {

    public static final Search ALL = new Search("", "", "", "");

    public Search {
        tim = written(tim);
        loai = written(loai);
        han = written(han);
        tiep = written(tiep);
    }

    private static String written(String text) {
        return Optional.ofNullable(text).map(String::strip).orElse("");
    }

    /** Whether nothing is asked for; the page does not matter. */
    public boolean isEmpty() {
        return (tim + loai + han).isEmpty();
    }

    /** The same search from its first page. */
    public Search fromTheStart() {
        return new Search(tim, loai, han, "");
    }

    /** The search as an address carries it, beginning with a question mark; nothing where nothing is asked for. */
    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        add(address, "tim", tim);
        add(address, "loai", loai);
        add(address, "han", han);
        add(address, "tiep", tiep);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}

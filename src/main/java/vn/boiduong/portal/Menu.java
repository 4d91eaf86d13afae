package vn.boiduong.portal;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;

/**
 * The main menu: every page of the portal and who finds it there. This list follows what each page itself allows, which a test
 * compares role by role; the pages decide, the menu only leads to them.
 */
@Component
public class Menu {

    private static final Predicate<Actor> MEMBER = actor -> actor.has(Role.OFFICER);
    private static final Predicate<Actor> FOLLOWER = Actor::follows;
    private static final Predicate<Actor> HEAD = FOLLOWER.or(actor -> !actor.unitsHeaded().isEmpty());
    private static final Predicate<Actor> ADMIN = actor -> actor.has(Role.ADMIN);

    /** The entries in their order; each belongs to a group of the menu. */
    private static final List<Entry> ENTRIES = List.of(
            new Entry("mine", "home", "/", actor -> true),
            new Entry("mine", "work", "/viec-cua-toi", MEMBER),
            new Entry("mine", "dossier", "/ho-so-cua-toi", MEMBER),
            new Entry("year", "plan", "/ke-hoach", MEMBER),
            new Entry("year", "nominations", "/de-cu", HEAD),
            new Entry("year", "courses", "/khoa-hoc", MEMBER),
            new Entry("year", "ranking", "/xep-hang", MEMBER),
            new Entry("year", "reports", "/bao-cao", HEAD),
            new Entry("year", "targets", "/chi-tieu", MEMBER),
            new Entry("follow", "people", "/ho-so", HEAD),
            new Entry("follow", "tracking", "/theo-doi", FOLLOWER),
            new Entry("follow", "history", "/lich-su", FOLLOWER),
            new Entry("follow", "changes", "/bien-dong", FOLLOWER.or(ADMIN)),
            new Entry("rules", "roster", "/danh-ba", HEAD.or(ADMIN).and(actor -> !actor.agency().isEmpty())),
            new Entry("rules", "budget", "/ke-hoach/kinh-phi", FOLLOWER.or(ADMIN)),
            new Entry("rules", "calendar", "/lich", MEMBER),
            new Entry("rules", "policy", "/chinh-sach", MEMBER),
            new Entry("rules", "accounts", "/quan-tri/tai-khoan", ADMIN),
            new Entry("rules", "guide", "/huong-dan", actor -> true));

    private final Actors actors;

    Menu(Actors actors) {
        this.actors = actors;
    }

    /** One page; {@code open} tells who may go there. */
    record Entry(String group, String key, String path, Predicate<Actor> open) {
    }

    /** A group of the menu with the pages one person may open. */
    public record Group(String name, List<Item> items) {
    }

    /** {@code current} is {@code page} on the very page, {@code true} on a page below it, or null. */
    public record Item(String name, String path, String current) {
    }

    /** What the current person finds in the menu while on this page; empty groups are left out. */
    public List<Group> groups(String page) {
        Actor actor = actors.current();
        String here = entryOf(page);
        return Stream.of("mine", "year", "follow", "rules").map(group -> new Group(Messages.shown("portal.menu." + group),
                ENTRIES.stream().filter(entry -> entry.group().equals(group) && entry.open().test(actor))
                        .map(entry -> new Item(Messages.shown("portal.menu." + entry.key()), entry.path(), current(entry, page, here))).toList()))
                .filter(group -> !group.items().isEmpty()).toList();
    }

    private static String current(Entry entry, String page, String here) {
        if (entry.path().equals(page)) {
            return "page";
        }
        return entry.path().equals(here) ? "true" : null;
    }

    /** The entry a page belongs to: the longest whose address the page's begins with. */
    private static String entryOf(String page) {
        return ENTRIES.stream().map(Entry::path).filter(path -> page.equals(path) || !path.equals("/") && page.startsWith(path + "/"))
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** Every page of the menu and whether this person finds it. */
    static List<String> pathsOf(Actor actor, boolean open) {
        return ENTRIES.stream().filter(entry -> entry.open().test(actor) == open).map(Entry::path).toList();
    }
}

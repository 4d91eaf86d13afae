package vn.boiduong.worklist;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** The searches the current person keeps under names of the own choice; nobody else sees them. */
@Service
@Transactional
public class SavedFilters {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 1_000;

    private final SavedFilterTable table;
    private final Actors actors;

    SavedFilters(SavedFilterTable table, Actors actors) {
        this.table = table;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public List<SavedFilter> mine() {
        return table.of(actors.current().officerId());
    }

    public void add(String name, Search search) {
        List<SavedFilter> kept = table.of(officer());
        String address = search.fromTheStart().address();
        if (search.isEmpty()) {
            throw new RuleViolation("worklist.filter.empty");
        }
        if (kept.size() >= MOST) {
            throw new RuleViolation("worklist.filter.tooMany", MOST);
        }
        if (address.length() > LONGEST_ADDRESS) {
            throw new RuleViolation("worklist.filter.tooLong");
        }
        table.add(officer(), free(name, kept, 0), address);
    }

    public void rename(long id, String name) {
        if (!table.rename(id, officer(), free(name, table.of(officer()), id))) {
            throw new RuleViolation("worklist.filter.gone");
        }
    }

    public void delete(long id) {
        if (!table.delete(id, officer())) {
            throw new RuleViolation("worklist.filter.gone");
        }
    }

    private static String free(String name, List<SavedFilter> kept, long except) {
        String words = FreeText.required("ten", "worklist.filter.name", name, LONGEST_NAME);
        if (kept.stream().anyMatch(each -> each.id() != except && each.name().equalsIgnoreCase(words))) {
            throw RuleViolation.inField("ten", "worklist.filter.twice", words);
        }
        return words;
    }

    private String officer() {
        Actor actor = actors.current();
        actor.require(Role.OFFICER, actor.agency());
        return actor.officerId();
    }
}

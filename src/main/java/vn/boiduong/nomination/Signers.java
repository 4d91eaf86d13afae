package vn.boiduong.nomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Role;

/**
 * Who may sign a decision: a chairman who is neither sent by it nor in its reserve. Where every chairman is, the superior
 * decides and hr records that document; hr fixes which of the two it is with the list.
 */
@Component
class Signers {

    private final Directory directory;
    private final Nominees nominees;

    Signers(Directory directory, Nominees nominees) {
        this.directory = directory;
        this.nominees = nominees;
    }

    /** Whether no chairman is left who could sign the list as it stands. */
    boolean superiorDecides(Nomination nomination) {
        return outside(Role.CHAIRMAN, nomination).isEmpty();
    }

    /** By id; of hr, which only records, those on the list come in where there is nobody else. */
    List<String> of(Nomination nomination) {
        if (!nomination.superiorDecides()) {
            return outside(Role.CHAIRMAN, nomination);
        }
        List<String> others = outside(Role.HR, nomination);
        return others.isEmpty() ? holders(Role.HR, nomination) : others;
    }

    private List<String> outside(Role role, Nomination nomination) {
        Set<String> listed = nominees.findByCourseOrderByTurn(nomination.course()).stream().filter(Nominee::isListed)
                .map(Nominee::officer).collect(Collectors.toSet());
        return holders(role, nomination).stream().filter(holder -> !listed.contains(holder)).toList();
    }

    private List<String> holders(Role role, Nomination nomination) {
        return directory.holdersOf(role.group(), nomination.agency()).stream().sorted().toList();
    }
}

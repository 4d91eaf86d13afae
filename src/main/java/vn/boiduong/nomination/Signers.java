package vn.boiduong.nomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Role;

/**
 * Chairmen who may sign a decision: not for themselves while another can. A sole chairman signs, for the unit's head has named
 * him and hr has put the list together: he does not decide alone.
 */
@Component
class Signers {

    private final Directory directory;
    private final Nominees nominees;

    Signers(Directory directory, Nominees nominees) {
        this.directory = directory;
        this.nominees = nominees;
    }

    List<String> of(Nomination nomination) {
        Set<String> sent = nominees.findByCourseOrderByTurn(nomination.course()).stream()
                .filter(name -> name.is(NomineeStatus.SEATED)).map(Nominee::officer).collect(Collectors.toSet());
        List<String> chairmen = directory.holdersOf(Role.CHAIRMAN.group(), nomination.agency()).stream().sorted().toList();
        List<String> others = chairmen.stream().filter(chairman -> !sent.contains(chairman)).toList();
        return others.isEmpty() ? chairmen : others;
    }
}

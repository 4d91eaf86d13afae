package vn.boiduong.concern;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Role;

/**
 * Who answers a concern: hr, or the chairman where the person who asks is all there is of hr. Where the same person is the sole
 * chairman too, the superior answers and the administrator, who decides nothing, records that document.
 */
@Component
class Answerers {

    private final Directory directory;

    Answerers(Directory directory) {
        this.directory = directory;
    }

    Role of(Concern concern) {
        return first(concern.raisedBy(), concern.number().agency()).orElse(Role.ADMIN);
    }

    /** Whether anybody but the asker could answer, or at least record what the superior answers. */
    boolean exist(String asker, String agency) {
        return first(asker, agency).isPresent() || !isAllOf(Role.ADMIN, asker, agency);
    }

    boolean isAllOf(Role role, String asker, String agency) {
        return directory.holdersOf(role.group(), agency).stream().allMatch(asker::equals);
    }

    private Optional<Role> first(String asker, String agency) {
        return Stream.of(Role.HR, Role.CHAIRMAN).filter(role -> !isAllOf(role, asker, agency)).findFirst();
    }
}

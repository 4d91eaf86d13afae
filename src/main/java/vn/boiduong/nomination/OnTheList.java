package vn.boiduong.nomination;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** Who of a course's names nobody can name again: seated, waiting, or struck by hr. Whoever was taken back can be named once more. */
@Component
class OnTheList {

    private final Nominees nominees;

    OnTheList(Nominees nominees) {
        this.nominees = nominees;
    }

    Map<String, Nominee> of(String course) {
        return nominees.findByCourseOrderByTurn(course).stream().filter(name -> name.isListed() || name.is(NomineeStatus.STRUCK))
                .collect(Collectors.toMap(Nominee::officer, name -> name));
    }

    /** Where the name stands, in a sentence. */
    static String sentence(Nominee name, String person) {
        return switch (name.status()) {
            case WAITING -> Messages.text("nomination.onList.WAITING", person);
            case STRUCK -> Messages.text("nomination.onList.STRUCK", person, Optional.ofNullable(name.endReason()).map(FreeText::shown).orElse(""));
            default -> Messages.text("nomination.onList.SEATED", person);
        };
    }
}

package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All that targets are counted from, of one agency, each fact with its day. */
record WardFacts(Map<String, Requirement> requirements, List<Member> members, List<Held> held, List<Sending> sendings,
                 List<Credit> credits, Set<Exemption> exemptions, List<Judging> judgings) {

    /** What a post may require. */
    record Requirement(String name, String category) {
    }

    /** A requirement met; {@code since} is null where the certificate bears no day, and counts as held ever since. */
    record Held(String officer, String requirement, LocalDate since) {

        boolean isHeldOn(LocalDate day) {
            return since == null || !since.isAfter(day);
        }
    }

    /** Hours credited to a person's year. */
    record Credit(String officer, int year, int hours, LocalDate on) {
    }

    /** Someone who need not reach the hours of a year. */
    record Exemption(String officer, int year) {
    }

    WardFacts with(List<Sending> sent, List<Judging> judged) {
        return new WardFacts(requirements, members, held, sent, credits, exemptions, judged);
    }

    Stream<Member> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.belongsOn(day));
    }

    boolean isOf(String requirement, Set<String> categories) {
        Requirement known = requirement == null ? null : requirements.get(requirement);
        return known != null && categories.contains(known.category());
    }
}

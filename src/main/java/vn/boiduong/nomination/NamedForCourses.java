package vn.boiduong.nomination;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.plan.PeopleOnTheWay;

/** Who has a place, for those who plan further courses. */
@Component
class NamedForCourses implements PeopleOnTheWay {

    private final NomineeTable nominees;
    private final JdbcClient jdbc;

    NamedForCourses(NomineeTable nominees, JdbcClient jdbc) {
        this.nominees = nominees;
        this.jdbc = jdbc;
    }

    @Override
    public Now of(String agency) {
        Set<String> closed = new HashSet<>(jdbc.sql("select course from boiduong.nomination where agency = :agency and status in ('DECIDED', 'CANCELLED')")
                .param("agency", agency).query(String.class).list());
        return new Now(nominees.commitments(agency).stream()
                .collect(Collectors.groupingBy(Commitment::course, Collectors.mapping(Commitment::officer, Collectors.toSet()))), closed);
    }
}

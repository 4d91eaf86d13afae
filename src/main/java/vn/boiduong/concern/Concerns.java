package vn.boiduong.concern;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface Concerns extends CrudRepository<Concern, String> {

    List<Concern> findByAgencyAndStatusNotOrderByNumber(String agency, ConcernStatus status);

    List<Concern> findByAgencyAndRaisedOnGreaterThanEqualAndRaisedOnLessThanOrderByNumber(String agency, LocalDate from, LocalDate before);

    List<Concern> findByRaisedByOrderByNumberDesc(String raisedBy);

    /** Raised by the end of the day and not answered by then, by number. */
    @Query("""
            select * from boiduong.concern
            where agency = :agency and raised_on <= :day and (answered_on is null or answered_on > :day) order by number""")
    List<Concern> openAfter(String agency, LocalDate day);

    int countByAgencyAndRaisedOnBetween(String agency, LocalDate first, LocalDate last);

    int countByAgencyAndAnsweredOnBetween(String agency, LocalDate first, LocalDate last);
}

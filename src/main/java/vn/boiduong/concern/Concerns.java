package vn.boiduong.concern;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface Concerns extends CrudRepository<Concern, String> {

    List<Concern> findByAgencyAndStatusNotOrderByNumber(String agency, ConcernStatus status);

    List<Concern> findByAgencyAndRaisedOnGreaterThanEqualAndRaisedOnLessThanOrderByNumber(String agency, LocalDate from, LocalDate before);

    List<Concern> findByRaisedByOrderByNumberDesc(String raisedBy);
}

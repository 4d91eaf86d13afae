package vn.boiduong.participation;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface Participations extends ListCrudRepository<Participation, String> {

    List<Participation> findByCourseOrderByOfficer(String course);

    List<Participation> findByCourseInOrderByCourseAscOfficerAsc(Collection<String> courses);

    List<Participation> findByOfficerOrderByCourse(String officer);

    List<Participation> findByAgencyOrderByCourseAscOfficerAsc(String agency);
}

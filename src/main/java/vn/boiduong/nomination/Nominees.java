package vn.boiduong.nomination;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface Nominees extends CrudRepository<Nominee, String> {

    List<Nominee> findByCourseOrderByTurn(String course);

    List<Nominee> findByOfficerAndStatusInOrderByCourse(String officer, List<NomineeStatus> statuses);
}

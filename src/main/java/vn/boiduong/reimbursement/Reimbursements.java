package vn.boiduong.reimbursement;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface Reimbursements extends CrudRepository<Reimbursement, String> {

    List<Reimbursement> findByAgencyOrderById(String agency);

    List<Reimbursement> findByCourseOrderById(String course);
}

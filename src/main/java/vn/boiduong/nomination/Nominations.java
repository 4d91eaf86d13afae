package vn.boiduong.nomination;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;
import vn.boiduong.shared.NotFound;

interface Nominations extends CrudRepository<Nomination, String> {

    /** The nomination with its row locked to the end of the transaction: seats are counted under this lock only. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Nomination> findByCourse(String course);

    /** The same where there has to be one. */
    default Nomination locked(String course) {
        return findByCourse(course).orElseThrow(() -> new NotFound("nomination", course));
    }
}

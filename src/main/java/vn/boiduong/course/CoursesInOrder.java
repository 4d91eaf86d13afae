package vn.boiduong.course;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.KeysInOrder;
import vn.boiduong.directory.NameOrder;

/** Where courses stand by title. */
@Component
class CoursesInOrder extends KeysInOrder {

    CoursesInOrder() {
        super("courses in order", "select code, name || ' (' || code || ')' from boiduong.course", "update boiduong.course set name_order = ? where code = ?",
                NameOrder::keyOfThing);
    }
}

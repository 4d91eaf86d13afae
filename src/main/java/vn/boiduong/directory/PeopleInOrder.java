package vn.boiduong.directory;

import org.springframework.stereotype.Component;

/** Where people stand by name. */
@Component
class PeopleInOrder extends KeysInOrder {

    PeopleInOrder() {
        super("people in order", "select id, full_name from boiduong.officer", "update boiduong.officer set name_order = ? where id = ?",
                NameOrder::keyOfPerson);
    }
}

package vn.boiduong.identity.process;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanged;
import vn.boiduong.directory.OfficerLeft;
import vn.boiduong.engine.CaseEngine;

/**
 * When the holders of a role change, tasks whose group depends on who may decide go to whom they now belong: a result of the one
 * person left in hr to the chairman. After all others have followed the change.
 */
@Component
class OfferFollower {

    private final CaseEngine engine;
    private final Directory directory;

    OfferFollower(CaseEngine engine, Directory directory) {
        this.engine = engine;
        this.directory = directory;
    }

    @EventListener
    @Order
    void on(OfficerLeft left) {
        if (!directory.officer(left.officer()).roles().isEmpty()) {
            engine.reoffer(left.agency());
        }
    }

    @EventListener
    @Order
    void on(DirectoryChanged changed) {
        engine.reoffer(changed.agency());
    }
}

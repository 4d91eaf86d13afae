package vn.boiduong.digest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanged;

/** An agency's first morning is planned when the application starts or the agency arrives; each morning then plans the next. */
@Component
class DigestStart {

    private static final Logger LOG = LoggerFactory.getLogger(DigestStart.class);

    private final DigestService digests;
    private final Directory directory;

    DigestStart(DigestService digests, Directory directory) {
        this.digests = digests;
        this.directory = directory;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        directory.agencies().stream().map(Agency::code).forEach(this::plan);
    }

    @EventListener
    void arrived(DirectoryChanged directory) {
        digests.plan(directory.agency());
    }

    private void plan(String agency) {
        try {
            digests.plan(agency);
        } catch (DuplicateKeyException another) {
            LOG.debug("another node planned the morning of {}", agency);
        }
    }
}

package vn.boiduong.digest.process;

import java.time.Instant;
import java.util.Date;

import org.springframework.stereotype.Component;
import vn.boiduong.digest.DigestProcess;
import vn.boiduong.digest.Morning;
import vn.boiduong.engine.CaseEngine;

@Component
class CamundaDigestProcess implements DigestProcess {

    private final CaseEngine engine;

    CamundaDigestProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void waitFor(Morning morning, Instant hour) {
        engine.start(DigestModel.MORNING, morning.key(), morning.agency(), DigestModel.DIGEST_AT.with(Date.from(hour)));
    }

    @Override
    public void startDelivery(long digest, String agency) {
        engine.start(DigestModel.MAIL, "digest/" + digest, agency, DigestModel.DIGEST.with(digest));
    }
}

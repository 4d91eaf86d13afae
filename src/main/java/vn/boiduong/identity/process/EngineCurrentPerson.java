package vn.boiduong.identity.process;

import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.boiduong.identity.CurrentPerson;

@Component
class EngineCurrentPerson implements CurrentPerson {

    private final IdentityService identity;

    EngineCurrentPerson(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<String> id() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getUserId);
    }
}

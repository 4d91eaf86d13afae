package vn.boiduong.access.process;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Closes the engine's own ways in. Its identity service calls itself read-only, so neither REST nor the Admin webapp nor
 * the set-up page it offers while nobody is a {@code camunda-admin} can create users or memberships; the directory still
 * writes them in Java. Its login throttle, which runs on the movable engine clock, never holds anyone back.
 */
@Component
class CamundaDoors extends AbstractProcessEnginePlugin {

    private final int rounds;
    private final Completion completion;

    CamundaDoors(@Value("${boiduong.password-rounds:210000}") int rounds, Completion completion) {
        this.rounds = rounds;
        this.completion = completion;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityService(new IdentityServiceImpl() {
            @Override
            public boolean isReadOnly() {
                return true;
            }
        });
        engine.setTaskService(new CamundaTaskDoors(completion));
        engine.setFormService(new FormDoors(completion));
        engine.setPasswordEncryptor(new SlowDigest(rounds));
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
        engine.setLoginDelayMaxTime(0);
        engine.setResourceAuthorizationProvider(new ReadOwnself());
    }

    /** A person may read the own entry, not change or delete it: names and mail addresses come from the directory. */
    private static class ReadOwnself extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity[] newUser(User user) {
            return new AuthorizationEntity[] {
                createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ)
            };
        }
    }
}

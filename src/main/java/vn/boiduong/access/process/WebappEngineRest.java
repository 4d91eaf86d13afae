package vn.boiduong.access.process;

import java.util.Set;

import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The REST interface inside Camunda's webapps, refusing in our words. */
public class WebappEngineRest extends EngineRestApplication {

    @Override
    public Set<Class<?>> getClasses() {
        return RestWords.with(Set.of(NamedProcessEngineRestServiceImpl.class));
    }
}

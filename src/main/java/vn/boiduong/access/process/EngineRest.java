package vn.boiduong.access.process;

import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.springframework.stereotype.Component;

/** The engine's REST interface at /engine-rest, refusing in our words. */
@Component
@ApplicationPath("/engine-rest")
class EngineRest extends CamundaJerseyResourceConfig {

    @Override
    protected void registerCamundaRestResources() {
        registerClasses(RestWords.with(CamundaRestResources.getResourceClasses()));
        register(JacksonFeature.class);
    }
}

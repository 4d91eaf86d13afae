package vn.boiduong.access.process;

import java.util.HashSet;
import java.util.Set;

import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;

/** The engine's REST classes with its own exception mappers replaced by ours. */
final class RestWords {

    private RestWords() {
    }

    static Set<Class<?>> with(Set<Class<?>> resources) {
        Set<Class<?>> classes = new HashSet<>(resources);
        classes.addAll(CamundaRestResources.getConfigurationClasses());
        classes.removeAll(Set.of(ExceptionHandler.class, RestExceptionHandler.class, ProcessEngineExceptionHandler.class));
        classes.add(RefusalMapper.class);
        classes.add(ClosedOperations.class);
        classes.add(MailAddresses.class);
        return classes;
    }
}

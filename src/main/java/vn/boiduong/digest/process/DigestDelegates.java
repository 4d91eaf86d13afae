package vn.boiduong.digest.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.digest.DigestDelivery;
import vn.boiduong.digest.DigestService;
import vn.boiduong.digest.Morning;
import vn.boiduong.engine.Executions;

/** The steps of {@code digest.bpmn} and {@code digest-mail.bpmn}. */
@Configuration(proxyBeanMethods = false)
class DigestDelegates {

    @Bean
    JavaDelegate prepareDigest(DigestService digests) {
        return execution -> digests.prepare(Morning.ofKey(Executions.keyOf(execution)));
    }

    @Bean
    JavaDelegate deliverDigest(DigestDelivery delivery) {
        return execution -> delivery.deliver(DigestModel.DIGEST.get(execution));
    }
}

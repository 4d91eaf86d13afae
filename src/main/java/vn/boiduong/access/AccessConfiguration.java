package vn.boiduong.access;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** Time for sessions, lock-outs and codes: the machine's, whatever the office clock shows. */
    @Bean
    InstantSource securityTime() {
        return InstantSource.system();
    }
}

package vn.boiduong.access.process;

import java.util.Map;

import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.boiduong.identity.Actors;

/** Puts our sign-in and our refusals in front of Camunda's webapps, before the starter registers its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebappConfiguration {

    private static final int AFTER_SPRING_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    FilterRegistrationBean<WebappSignIn> webappSignIn(Actors actors) {
        FilterRegistrationBean<WebappSignIn> filter = new FilterRegistrationBean<>(new WebappSignIn(actors));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }

    /** Under the name the starter would use: it leaves a servlet alone that is there already. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServletRegistrationBean<ServletContainer> webappEngineRest() {
        ServletRegistrationBean<ServletContainer> servlet =
                new ServletRegistrationBean<>(new ServletContainer(), "/camunda/api/engine/*");
        servlet.setName("Engine Api");
        servlet.setInitParameters(Map.of(ServletProperties.JAXRS_APPLICATION_CLASS, WebappEngineRest.class.getName()));
        return servlet;
    }
}

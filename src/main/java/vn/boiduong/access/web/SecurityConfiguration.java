package vn.boiduong.access.web;

import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.boiduong.access.Accounts;
import vn.boiduong.identity.ActingAs;

/**
 * Three doors: programs (REST, Basic or the session of a page), Camunda's webapps (the session only), our pages (form
 * sign-in). Paths are matched as typed by the client, since string matchers look inside the servlets and miss Jersey's.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();
    private static final String STRICT_CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    /** The one page that shows a file of ours within itself. */
    private static final String SHOWN_FILE = "/minh-chung/*/*";
    private static final String OWN_FILE = "; object-src 'self'; frame-src 'self'";

    private final Accounts accounts;
    private final ActingAs acting;
    private final OfficeServers office;
    private final NotSignedIn notSignedIn;
    private final JsonAnswer answer;

    SecurityConfiguration(Accounts accounts, ActingAs acting, OfficeServers office, NotSignedIn notSignedIn, JsonAnswer answer) {
        this.accounts = accounts;
        this.acting = acting;
        this.office = office;
        this.notSignedIn = notSignedIn;
        this.answer = answer;
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        common(http).securityMatcher(any("/engine-rest/**", "/api/**", "/v3/api-docs/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(any("/engine-rest/identity/verify", "/engine-rest/engine/*/identity/verify")).denyAll()
                        .anyRequest().authenticated())
                .csrf(csrf -> withOneToken(csrf).ignoringRequestMatchers(SecurityConfiguration::carriesBasic))
                .httpBasic(basic -> basic.authenticationEntryPoint(notSignedIn))
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterAfter(new ActsInTheEngine(acting), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        common(http).securityMatcher(any("/camunda", "/camunda/**", "/camunda-welcome/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(any("/camunda/api/admin/auth/user/*/login/*", "/camunda/api/admin/setup/**",
                                "/camunda/api/engine/engine/*/identity/verify")).denyAll()
                        .anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutRequestMatcher(PATH.matcher(HttpMethod.POST,
                                "/camunda/api/admin/auth/user/*/logout")).deleteCookies("JSESSIONID")
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
                .addFilterAfter(new WebappFilesKept(), AuthorizationFilter.class)
                .addFilterAfter(new OneNonceEach(), AuthorizationFilter.class)
                .addFilterAfter(new OneTokenFirst(), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        office.admitTo(http);
        common(http).authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(any(Pages.SIGN_IN, Pages.SET_UP, Pages.LANGUAGE, "/assets/**", "/favicon.ico", "/actuator/health")).permitAll()
                        .requestMatchers(any("/actuator/**")).denyAll()
                        .anyRequest().authenticated())
                .csrf(SecurityConfiguration::withOneToken)
                .formLogin(form -> form.loginPage(Pages.SIGN_IN).failureHandler(new SignInAgain()))
                .logout(logout -> logout.logoutRequestMatcher(PATH.matcher(HttpMethod.POST, Pages.SIGN_OUT)).deleteCookies("JSESSIONID")
                        .logoutSuccessHandler(office.farewell()))
                .headers(headers -> headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(PATH.matcher(SHOWN_FILE),
                                new ContentSecurityPolicyHeaderWriter(STRICT_CONTENT + office.originsOfFarewell() + OWN_FILE)))
                        .addHeaderWriter(new ContentSecurityPolicyHeaderWriter(STRICT_CONTENT + office.originsOfFarewell()))
                        .referrerPolicy(referrer -> referrer.policy(
                                ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new OneTokenFirst(), AuthorizationFilter.class)
                .addFilterAfter(new ActsInTheEngine(acting), AuthorizationFilter.class);
        return http.build();
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.requestCache(cache -> cache.requestCache(new PagesOnlyCache()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(notSignedIn)
                        .accessDeniedHandler(new NotAllowed(answer)))
                .addFilterBefore(new AccountStillGood(accounts, notSignedIn, answer), AuthorizationFilter.class);
    }

    private static CsrfConfigurer<HttpSecurity> withOneToken(CsrfConfigurer<HttpSecurity> csrf) {
        return csrf.csrfTokenRepository(new OneCsrfToken()).csrfTokenRequestHandler(new MaskedInPages());
    }

    /** A page of another site cannot make a browser send this header, so there is nothing to forge. */
    private static boolean carriesBasic(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(PATH::matcher).toList());
    }
}

package vn.boiduong.access.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import vn.boiduong.access.OfficeSignIn;
import vn.boiduong.access.SignInRefused;

/**
 * Sign-in servers of the office (OpenID Connect), as configured under {@code spring.security.oauth2.client}; none by default.
 * They tell who someone is, in the claim {@code boiduong.sign-in.oidc.officer-claim}; their tokens are not used for anything else.
 */
@Component
class OfficeServers {

    private final Optional<InMemoryClientRegistrationRepository> servers;
    private final OfficeSignIn office;
    private final String claim;

    OfficeServers(ObjectProvider<InMemoryClientRegistrationRepository> servers, OfficeSignIn office,
                  @Value("${boiduong.sign-in.oidc.officer-claim:preferred_username}") String claim) {
        this.servers = Optional.ofNullable(servers.getIfAvailable());
        this.office = office;
        this.claim = claim;
    }

    /** What the sign-in page offers. */
    List<Offer> offers() {
        return registrations().stream().map(server -> new Offer(server.getRegistrationId(), server.getClientName())).toList();
    }

    record Offer(String id, String name) {
    }

    void admitTo(HttpSecurity http) throws Exception {
        if (servers.isPresent()) {
            http.oauth2Login(this::login);
        }
    }

    private void login(OAuth2LoginConfigurer<HttpSecurity> login) {
        OidcUserService users = new OidcUserService();
        login.loginPage(Pages.SIGN_IN).failureHandler(new SignInAgain()).authorizedClientRepository(new NoTokens())
                .userInfoEndpoint(info -> info.oidcUserService(request -> officer(request, users)));
    }

    private OidcUser officer(OidcUserRequest request, OidcUserService users) {
        OidcUser user = users.loadUser(request);
        String officer = user.getClaimAsString(claim);
        try {
            return new VouchedOfficer(user, office.welcome(Objects.requireNonNullElse(officer, "")));
        } catch (SignInRefused refusal) {
            throw new Refused(refusal);
        }
    }

    /** Whoever came through such a server is signed out there too, where it can do that; everyone returns to our door. */
    LogoutSuccessHandler farewell() {
        SimpleUrlLogoutSuccessHandler here = new SimpleUrlLogoutSuccessHandler();
        here.setDefaultTargetUrl(Pages.SIGN_IN + "?ra");
        return servers.<LogoutSuccessHandler>map(known -> {
            var there = new OidcClientInitiatedLogoutSuccessHandler(known);
            there.setDefaultTargetUrl(Pages.SIGN_IN + "?ra");
            there.setPostLogoutRedirectUri("{baseUrl}" + Pages.SIGN_IN);
            return there;
        }).orElse(here);
    }

    /** Where the button of signing out may lead, as a content policy names it; each with a space before it. */
    String originsOfFarewell() {
        return registrations().stream().map(server -> server.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .filter(Objects::nonNull).map(endpoint -> URI.create(endpoint.toString()))
                .map(endpoint -> " " + endpoint.getScheme() + "://" + endpoint.getAuthority()).distinct().collect(Collectors.joining());
    }

    private List<ClientRegistration> registrations() {
        return servers.map(known -> StreamSupport.stream(known.spliterator(), false).toList()).orElse(List.of());
    }

    /** Access tokens are forgotten at once. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String id, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person, HttpServletRequest request,
                                         HttpServletResponse response) {
            // nothing is asked of the server in the person's name
        }

        @Override
        public void removeAuthorizedClient(String id, Authentication person, HttpServletRequest request, HttpServletResponse response) {
            // there is none
        }
    }
}

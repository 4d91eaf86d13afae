package vn.boiduong.access.process;

import java.security.Principal;
import java.util.List;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;

/**
 * One sign-in: whoever is signed in at our door is signed in to Tasklist, Cockpit and Admin, with the groups and the agency
 * the directory gives that person today. Nothing of it is cached, so a deputy's term begins and ends on its day.
 */
class WebappSignIn extends ContainerBasedAuthenticationFilter {

    private final Actors actors;

    WebappSignIn(Actors actors) {
        this.actors = actors;
    }

    @Override
    public void init(FilterConfig config) {
        authenticationProvider = new FromOurDoor();
    }

    @Override
    protected boolean existisAuthentication(Authentications authentications, String engineName, String username) {
        return false;
    }

    private class FromOurDoor implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Principal person = request.getUserPrincipal();
            if (person == null) {
                return AuthenticationResult.unsuccessful();
            }
            Actor actor = actors.of(person.getName());
            AuthenticationResult result = AuthenticationResult.successful(actor.officerId());
            result.setGroups(actor.groups());
            result.setTenants(actor.agency().isEmpty() ? List.of() : List.of(actor.agency()));
            return result;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // our door has asked already; a challenge here would open the browser's own password prompt
        }
    }
}

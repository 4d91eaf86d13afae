package vn.boiduong.access.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.dto.identity.UserProfileDto;
import vn.boiduong.access.Refusal;
import vn.boiduong.identity.Role;

/**
 * Everyone may read the names behind the ids in the engine's REST interface; the addresses beside them are for hr and the
 * administrator, and each person's own. Whoever may not read them may not search or sort by them either.
 */
@Provider
public class MailAddresses implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> READERS = Set.of(Role.HR.group(), Role.ADMIN.group());

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> asked = request.getUriInfo().getQueryParameters();
        boolean byAddress = asked.containsKey("email") || asked.containsKey("emailLike")
                || asked.getOrDefault("sortBy", List.of()).contains("email");
        if (byAddress && !readsAll()) {
            request.abortWith(Response.status(403).type("application/json").entity(Refusal.notAllowed()).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof UserProfileDto user) {
            mask(user);
        } else if (response.getEntity() instanceof Collection<?> found) {
            found.forEach(one -> {
                if (one instanceof UserProfileDto user) {
                    mask(user);
                }
            });
        }
    }

    private static void mask(UserProfileDto user) {
        if (user.getEmail() != null && !readsAll() && !user.getId().equals(current().getUserId())) {
            user.setEmail(null);
        }
    }

    private static boolean readsAll() {
        return current().getGroupIds() != null && current().getGroupIds().stream().anyMatch(READERS::contains);
    }

    private static Authentication current() {
        Authentication person = ProcessEngines.getDefaultProcessEngine().getIdentityService().getCurrentAuthentication();
        return person == null ? new Authentication() : person;
    }
}

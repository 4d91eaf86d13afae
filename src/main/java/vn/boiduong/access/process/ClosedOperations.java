package vn.boiduong.access.process;

import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import vn.boiduong.access.Refusal;
import vn.boiduong.shared.Messages;

/**
 * Operations of the engine's REST interface that its authorizations allow to whoever may complete a task, or to everyone,
 * and that would lead past the product: an error thrown into a case, the check of someone's password.
 */
@Provider
public class ClosedOperations implements ContainerRequestFilter {

    private static final Set<String> CLOSED = Set.of("TaskResource.handleBpmnError", "TaskResource.handleEscalation",
            "TaskResourceImpl.handleBpmnError", "TaskResourceImpl.handleEscalation",
            "IdentityRestService.verifyUser", "IdentityRestServiceImpl.verifyUser");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String operation = resource.getResourceClass().getSimpleName() + "." + resource.getResourceMethod().getName();
        if (CLOSED.contains(operation)) {
            Refusal refusal = new Refusal(403, "NotAllowed", Messages.text("access.notAllowed"), null);
            request.abortWith(Response.status(403).type("application/json").entity(refusal).build());
        }
    }
}

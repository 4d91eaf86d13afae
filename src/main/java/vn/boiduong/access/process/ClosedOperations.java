package vn.boiduong.access.process;

import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.camunda.bpm.engine.runtime.Job;
import vn.boiduong.access.Refusal;

/**
 * Operations of the engine's REST interface that its authorizations allow to whoever may complete a task, or to everyone,
 * and that would lead past the product: an error thrown into a case, the check of someone's password, a hand on the engine's own jobs.
 */
@Provider
public class ClosedOperations implements ContainerRequestFilter {

    private static final Set<String> CLOSED = Set.of("TaskResource.handleBpmnError", "TaskResource.handleEscalation", "TaskResource.resolve",
            "IdentityRestService.verifyUser", "ConditionRestService.evaluateCondition", "JobRestService.updateSuspensionState");
    /** Whole resources: cases are migrated by nobody, and words on a task belong into its form, where the record keeps them. */
    private static final Set<String> CLOSED_TO_WRITE = Set.of("MigrationRestService", "TaskCommentResource", "TaskAttachmentResource");
    private static final String JOB = "JobResource.";
    private static final Set<String> LOOKS_AT_A_JOB = Set.of(JOB + "getJob", JOB + "getStacktrace");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String group = resource.getResourceClass().getSimpleName().replaceFirst("Impl$", "");
        String operation = group + "." + resource.getResourceMethod().getName();
        boolean writes = CLOSED_TO_WRITE.contains(group) && !request.getMethod().equals("GET");
        boolean changesAJob = operation.startsWith(JOB) && !LOOKS_AT_A_JOB.contains(operation);
        if (CLOSED.contains(operation) || writes || changesAJob && !isOfACase(request.getUriInfo().getPathParameters().getFirst("id"))) {
            request.abortWith(Response.status(403).type("application/json").entity(Refusal.notAllowed()).build());
        }
    }

    /** The engine asks for rights on the case of a job; on its own jobs, such as cleaning up history, it asks for none. */
    private static boolean isOfACase(String jobId) {
        Job job = EngineUtil.lookupProcessEngine(null).getManagementService().createJobQuery().jobId(jobId).singleResult();
        return job != null && job.getProcessDefinitionId() != null;
    }
}

package vn.boiduong.access.process;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import vn.boiduong.access.Refusal;
import vn.boiduong.shared.Messages;

/** What the engine's REST interface answers when something is refused or fails; the engine's own refusals stay as they are. */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        return Refusal.of(failure).map(RefusalMapper::answer).orElseGet(() -> otherwise(failure));
    }

    private static Response otherwise(Throwable failure) {
        if (failure instanceof AuthorizationException) {
            return saying("access.notAllowed", 403, failure);
        }
        if (failure instanceof InvalidRequestException unknown && unknown.getStatus() == Response.Status.NOT_FOUND) {
            return saying("access.notFound", 404, failure);
        }
        boolean told = failure instanceof RestException || failure instanceof WebApplicationException
                || failure instanceof ProcessEngineException;
        return told ? ExceptionHandlerHelper.getInstance().getResponse(failure) : answer(Refusal.fault(failure));
    }

    private static Response saying(String sentence, int status, Throwable failure) {
        ExceptionDto known = ExceptionHandlerHelper.getInstance().fromException(failure);
        known.setMessage(Messages.text(sentence));
        return json(status, known);
    }

    private static Response answer(Refusal refusal) {
        return json(refusal.status(), refusal);
    }

    private static Response json(int status, Object body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}

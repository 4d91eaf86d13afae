package vn.boiduong.access.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.boiduong.access.Refusal;
import vn.boiduong.shared.Wording;

/** What /api answers when something is refused or fails: problem JSON with a Vietnamese sentence, never a stack trace. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anything(Exception failure, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null; // nobody is there to be answered
        }
        return Refusal.of(failure).map(ApiErrors::answer).orElseGet(() -> otherwise(failure));
    }

    private static ResponseEntity<ProblemDetail> otherwise(Exception failure) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            int status = known.getStatusCode().value();
            String key = status == 404 ? "access.notFound" : "access.notUnderstood";
            return answer(new Refusal(status, failure.getClass().getSimpleName(), Wording.of(key), null));
        }
        if (failure instanceof HttpMessageNotReadableException || failure instanceof TypeMismatchException) {
            return answer(new Refusal(400, "NotReadable", Wording.of("access.notUnderstood"), null));
        }
        return answer(Refusal.fault(failure));
    }

    static ResponseEntity<ProblemDetail> answer(Refusal refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(refusal.status()), refusal.message().toString());
        problem.setType(URI.create(refusal.type()));
        problem.setProperty("message", refusal.message().toString());
        if (refusal.field() != null) {
            problem.setProperty("field", refusal.field());
        }
        return ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}

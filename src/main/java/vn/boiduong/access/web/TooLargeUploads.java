package vn.boiduong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.boiduong.access.Refusal;
import vn.boiduong.shared.Wording;

/** A file over the limit is refused before any controller is found, so no advice for a kind of them hears of it. Pages have their error page. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeUploads {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/")) {
            throw failure;
        }
        return ApiErrors.answer(new Refusal(413, "TooLarge", Wording.of("access.tooLarge"), "file"));
    }
}

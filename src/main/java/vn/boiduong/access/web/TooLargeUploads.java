package vn.boiduong.access.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.boiduong.access.Refusal;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.Wording;

/** A file over the limit is refused before any controller is found, so no advice for a kind of them hears of it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeUploads {

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        Refusal refusal = new Refusal(413, "TooLarge", Wording.of("access.tooLarge"), "file");
        return request.getRequestURI().startsWith("/api/") ? ApiErrors.answer(refusal)
                : new ModelAndView("error/refused", Map.of("violation", Messages.shown(refusal.message())), HttpStatus.PAYLOAD_TOO_LARGE);
    }
}

package vn.boiduong.portal.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;

/** A rule refuses a page: its sentence is shown, with a way back. A key without anything behind it is the page that is not there. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

    @ExceptionHandler({NotFound.class, EmptyResultDataAccessException.class})
    void nothingThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    String refused(RuleViolation violation, Model model, HttpServletResponse response) {
        response.setStatus(violation.key().startsWith("identity.") ? 403 : 400);
        model.addAttribute("violation", violation.wording());
        return "error/refused";
    }
}

package vn.boiduong.portal.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;

/**
 * A rule refuses a page: its sentence is shown, with a way back. A key without anything behind it is the page that is not there. What
 * refuses a form has an address, as every answer to a form (ADR 0031).
 */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

    @ExceptionHandler({NotFound.class, EmptyResultDataAccessException.class})
    ModelAndView nothingThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (KeptAnswers.answersAForm(request)) {
            return answered(new ModelAndView("error/404"), HttpStatus.NOT_FOUND, request);
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return null;
    }

    @ExceptionHandler
    ModelAndView refused(RuleViolation violation, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error/refused", Map.of("violation", violation.wording()));
        return answered(page, violation.key().startsWith("identity.") ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST, request);
    }

    private static ModelAndView answered(ModelAndView page, HttpStatus status, HttpServletRequest request) {
        if (KeptAnswers.answersAForm(request)) {
            page.addObject("form", KeptAnswers.sentFrom(request));
            KeptAnswers.giveAddress(page, status.value(), request);
        } else {
            page.setStatus(status);
        }
        return page;
    }
}

package vn.boiduong.portal.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.boiduong.portal.Menu;

/** The bean {@code menuBar} of the page frame. */
@Component("menuBar")
class MenuBar {

    private final Menu menu;
    private final HttpServletRequest request;

    MenuBar(Menu menu, HttpServletRequest request) {
        this.menu = menu;
        this.request = request;
    }

    public List<Menu.Group> groups() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return menu.groups(failed == null ? request.getRequestURI().substring(request.getContextPath().length()) : "");
    }
}

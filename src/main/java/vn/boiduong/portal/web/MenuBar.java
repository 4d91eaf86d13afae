package vn.boiduong.portal.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.boiduong.portal.Menu;

/** The bean {@code menuBar} of the page frame. */
@Component("menuBar")
class MenuBar {

    private final Menu menu;
    private final ObjectProvider<HttpServletRequest> requests;

    /** @param requests none on the command line, which shows no page */
    MenuBar(Menu menu, ObjectProvider<HttpServletRequest> requests) {
        this.menu = menu;
        this.requests = requests;
    }

    public List<Menu.Group> groups() {
        HttpServletRequest request = requests.getObject();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object sentTo = request.getAttribute(KeptAnswerController.SENT_TO);
        String page = sentTo == null ? request.getRequestURI() : sentTo.toString();
        return menu.groups(failed == null ? page.substring(request.getContextPath().length()) : "");
    }
}

package vn.boiduong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a request tells of the program that sent it. */
final class Browser {

    private Browser() {
    }

    /** A person opens a page, so the answer may be another page. */
    static boolean navigates(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod()) && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("X-Requested-With") == null && !isForPrograms(request);
    }

    /** Some browser sent it: a challenge for Basic would open the browser's own password prompt. */
    static boolean sent(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null
                || navigates(request);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/engine-rest") || path.startsWith("/api/") || path.startsWith("/camunda/api/");
    }
}

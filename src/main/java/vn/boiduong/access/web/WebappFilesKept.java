package vn.boiduong.access.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda's webapps say nothing of how long their files are good for: a browser keeps them, and asks whether they are still the
 * newest each time. Their words alone are good for a minute: whatever asks for one before they have come keeps the bare key, so they
 * are fetched ahead (one-door.js) and taken from there.
 */
class WebappFilesKept extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, request.getRequestURI().contains("/locales/") ? "private, max-age=60" : "private, no-cache");
        chain.doFilter(request, response);
    }
}

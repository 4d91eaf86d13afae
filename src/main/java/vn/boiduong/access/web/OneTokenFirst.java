package vn.boiduong.access.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every signed-in session its token before Camunda's filter would make one of its own. */
class OneTokenFirst extends OncePerRequestFilter {

    private final OneCsrfToken tokens = new OneCsrfToken();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CurrentSignIn.find().isPresent() && tokens.loadToken(request) == null) {
            tokens.saveToken(tokens.generateToken(request), request, response);
        }
        chain.doFilter(request, response);
    }
}

package vn.boiduong.access.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.boiduong.access.SignedIn;
import vn.boiduong.identity.ActingAs;

/**
 * Makes the signed-in person the engine's current user, with today's groups and agency, for the length of the request.
 * Without it the engine would check nothing at all.
 */
class ActsInTheEngine extends OncePerRequestFilter {

    private final ActingAs acting;

    ActsInTheEngine(ActingAs acting) {
        this.acting = acting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> person = CurrentSignIn.find();
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Exception failure = acting.call(person.get().officer(), () -> run(request, response, chain));
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof ServletException servlet) {
            throw servlet;
        }
    }

    /** A page that tells of an error is shown to the same person. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Exception run(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException | ServletException failure) {
            return failure;
        }
    }
}

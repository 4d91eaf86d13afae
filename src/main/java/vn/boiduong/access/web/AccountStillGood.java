package vn.boiduong.access.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.boiduong.access.Account;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.SignedIn;

/**
 * Looks at the account with every request, on whatever node: a session ends with the next click once the account is
 * disabled or its password replaced, and nothing works before a one-time password is changed.
 */
class AccountStillGood extends OncePerRequestFilter {

    private static final Set<String> BEFORE_THE_CHANGE = Set.of(Pages.PASSWORD, Pages.SIGN_OUT, Pages.LANGUAGE);

    private final Accounts accounts;
    private final NotSignedIn notSignedIn;
    private final JsonAnswer answer;

    AccountStillGood(Accounts accounts, NotSignedIn notSignedIn, JsonAnswer answer) {
        this.accounts = accounts;
        this.notSignedIn = notSignedIn;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> person = CurrentSignIn.find();
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account = accounts.find(person.get().officer())
                .filter(found -> found.honoursSessionOf(person.get().at()));
        if (account.isEmpty()) {
            end(request);
            notSignedIn.commence(request, response, null);
        } else if (account.get().mustChange() && !person.get().byOffice() && !isOpenBeforeTheChange(request.getServletPath())) {
            demandNewPassword(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOpenBeforeTheChange(String path) {
        return BEFORE_THE_CHANGE.contains(path) || path.startsWith("/assets/");
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    private void demandNewPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Browser.navigates(request)) {
            response.sendRedirect(request.getContextPath() + Pages.PASSWORD);
        } else {
            answer.refuse(response, HttpStatus.FORBIDDEN, "PasswordChangeRequired", "access.password.changeFirst");
        }
    }
}

package vn.boiduong.access.web;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda's webapps keep the nonce of a page's content policy where all requests find it, so two people who open a page at the same
 * moment get each other's, and the browser runs no script of either. Here each request has its own.
 */
class OneNonceEach extends OncePerRequestFilter {

    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = own(request.getServletContext());
        chain.doFilter(new HttpServletRequestWrapper(request) {

            @Override
            public ServletContext getServletContext() {
                return own;
            }
        }, response);
    }

    private static ServletContext own(ServletContext shared) {
        AtomicReference<Object> nonce = new AtomicReference<>();
        return (ServletContext) Proxy.newProxyInstance(ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("setAttribute") && NONCE.equals(arguments[0])) {
                        nonce.set(arguments[1]);
                        return null;
                    }
                    if (method.getName().equals("getAttribute") && NONCE.equals(arguments[0])) {
                        return nonce.get();
                    }
                    try {
                        return method.invoke(shared, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}

package vn.boiduong.portal.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

import static org.springframework.http.HttpStatus.OK;

/**
 * A page that answers a form, such as a preview or a refusal with every field as it was typed, gets an address of its own. Going
 * back to it, loading it anew or reading it in the other language shows it again and sends nothing a second time (ADR 0031).
 */
@Configuration
class KeptAnswers implements WebMvcConfigurer, HandlerInterceptor {

    static final String PATH = "/xem-lai/";
    private static final String KEPT = KeptAnswers.class.getName();
    /** As many as somebody goes back through; the oldest is forgotten first. */
    private static final int MOST = 10;

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView answer) {
        if (answersAForm(request) && isPage(answer)) {
            int status = answer.getStatus() == null ? response.getStatus() : answer.getStatus().value();
            response.setStatus(OK.value());
            giveAddress(answer, status, request);
        }
    }

    /** Somebody who is signed in has sent a form, so that what answers it can be kept. */
    static boolean answersAForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getUserPrincipal() != null && request.getSession(false) != null;
    }

    /** Keeps the page and makes of it the way to where it is shown. */
    static void giveAddress(ModelAndView answer, int status, HttpServletRequest request) {
        String key = UUID.randomUUID().toString();
        keep(request.getSession(), key, new KeptAnswer(LanguageResolver.asked(request), answer.getViewName(), new LinkedHashMap<>(answer.getModel()), status));
        answer.setStatus(null);
        answer.getModel().clear();
        answer.setViewName("redirect:" + UriComponentsBuilder.fromPath(PATH + key).queryParam("ve", "{form}").encode()
                .buildAndExpand(formOf(request)).toUriString());
    }

    private static boolean isPage(ModelAndView answer) {
        return answer != null && answer.getViewName() != null && !answer.getViewName().startsWith("redirect:");
    }

    /** The page the form stands on, where the kept answer that it may stand on as well leads to once it is kept no longer. */
    static String formOf(HttpServletRequest request) {
        String page = sentFrom(request);
        String form = page.startsWith(PATH)
                ? Optional.ofNullable(UriComponentsBuilder.fromUriString(page).build().getQueryParams().getFirst("ve"))
                        .map(ve -> URLDecoder.decode(ve, StandardCharsets.UTF_8)).orElse("/")
                : page;
        return LanguageController.isOwnPage(form) ? form : "/";
    }

    /** The page it was sent from, be it a kept answer; always one of our own, the start page where the browser does not say. */
    static String sentFrom(HttpServletRequest request) {
        String from = LanguageBar.withinTheSite(request.getHeader(HttpHeaders.REFERER));
        String page = from.startsWith(request.getContextPath()) ? from.substring(request.getContextPath().length()) : "/";
        return LanguageController.isOwnPage(page) ? page : "/";
    }

    private static void keep(HttpSession session, String key, KeptAnswer answer) {
        Answers answers = answersOf(session).orElseGet(Answers::new);
        answers.put(key, answer);
        session.setAttribute(KEPT, answers);
    }

    static Optional<KeptAnswer> find(HttpSession session, String key) {
        return answersOf(session).map(answers -> answers.get(key));
    }

    private static Optional<Answers> answersOf(HttpSession session) {
        return Optional.ofNullable((Answers) session.getAttribute(KEPT));
    }

    /** Two windows of one person may send at once. */
    private static final class Answers {

        private final Map<String, KeptAnswer> byKey = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, KeptAnswer> eldest) {
                return size() > MOST;
            }
        };

        synchronized void put(String key, KeptAnswer answer) {
            byKey.put(key, answer);
        }

        synchronized KeptAnswer get(String key) {
            return byKey.get(key);
        }
    }
}

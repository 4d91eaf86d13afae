package vn.boiduong.access.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.Messages;

/** An address or a header that cannot be read is refused before a page could answer; Tomcat's own words for it are English. */
@Component
class UnreadableAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Answer.class.getName()));
    }

    /** Public because Tomcat makes it from its name. */
    public static class Answer extends ErrorReportValve {

        private static final int FIRST_ERROR = 400;

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            String sentence = Messages.text("access.unreadable");
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write("<!DOCTYPE html><html lang=\"vi\"><head><title>" + sentence + "</title></head><body><h1>" + sentence
                        + "</h1><p><a href=\"/\">" + Messages.text("access.unreadable.home") + "</a></p></body></html>");
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("nobody to answer any more", gone);
            }
        }
    }
}

package vn.boiduong.access.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.Messages;

/** Refusals before any controller is reached, in the shape all refusals have. */
@Component
class JsonAnswer {

    private final ObjectMapper json;

    JsonAnswer(ObjectMapper json) {
        this.json = json;
    }

    void refuse(HttpServletResponse response, HttpStatus status, String type, String messageKey) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("status", status.value());
        body.put("message", Messages.text(messageKey));
        body.put("detail", Messages.text(messageKey));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(body));
    }
}

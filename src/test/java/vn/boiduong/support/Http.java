package vn.boiduong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A client that keeps cookies and follows nothing by itself. */
public class Http {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;
    private final String authorization;

    public Http(String server) {
        this(server, null, null);
    }

    Http(String server, String name, String password) {
        this.server = server;
        this.authorization = name == null ? null : "Basic " + Base64.getEncoder()
                .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** As a person who opens a page. */
    public HttpResponse<String> open(String page) {
        return get(page, "Accept", "text/html", "Sec-Fetch-Mode", "navigate");
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** A file of so many bytes, as a form sends it. */
    public HttpResponse<String> upload(String path, int bytes) {
        String file = "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                + "x".repeat(bytes) + "\r\n--xx--\r\n";
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=xx").POST(BodyPublishers.ofString(file)));
    }

    /** Opens the page for its token, then sends a file with these words as a browser does. */
    public HttpResponse<String> upload(String page, String action, String words) {
        Matcher token = TOKEN.matcher(open(page).body());
        String body = (token.find() ? "--xx\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token.group(1) + "\r\n" : "")
                + "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n" + words + "\r\n--xx--\r\n";
        return answer(send(request(action, "Accept", "text/html", "Content-Type", "multipart/form-data; boundary=xx").POST(BodyPublishers.ofString(body))));
    }

    /** Opens the page for its token, then sends the form as a browser does; a page that answers it is opened at once. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(open(page).body());
        String body = fields.entrySet().stream().map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&")) + (token.find() ? "&_csrf=" + encode(token.group(1)) : "");
        return answer(send(request(action, "Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded", "Referer", server + page)
                .POST(BodyPublishers.ofString(body))));
    }

    private HttpResponse<String> answer(HttpResponse<String> sent) {
        return sent.headers().firstValue("Location").map(URI::create).filter(to -> to.getPath().startsWith("/xem-lai/"))
                .map(to -> open(to.getRawPath() + "?" + to.getRawQuery())).orElse(sent);
    }

    public HttpResponse<String> signIn(String name, String password) {
        return submit("/dang-nhap", "/dang-nhap", Map.of("username", name, "password", password));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), noJson);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

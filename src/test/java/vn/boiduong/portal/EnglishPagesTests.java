package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** Every page read in English: nothing of what the Vietnamese pages say is left on it but what is kept in Vietnamese. */
@ServerTest
class EnglishPagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path PAGES = Path.of("src/test/resources/access/trang-theo-vai-tro.csv");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern VIETNAMESE = Pattern.compile("(?iU)[àáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵđ]");
    /** Stored as they are: notices, mails, what a case or a form is called, what a record says. The guide has one language. */
    private static final Pattern KEPT = Pattern.compile("(cli|rehearsal|digest|guide|deadline)\\..*|\\w+\\.(notice|brief|case|because|silent)\\b.*|(concern|nomination|plan|ranking|report|survey|trainingyear)\\.title");
    /** Pages of notices and other records, which name tasks as they were told. */
    private static final Pattern KEPT_NAMES = Pattern.compile("^/(thong-bao|huong-dan|bien-dong)");
    private static final Pattern VIETNAMESE_PARTS = Pattern.compile("(?s)<section class=\"guide\".*?</section>|<footer.*?</footer>|<button[^>]* lang=\"vi\".*?</button>");

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingOfThePagesThemselvesStaysVietnamese() throws IOException {
        PaperYear.write(jdbc);
        EnglishPages english = new EnglishPages(chrome(), names(), new TreeMap<>());
        english.open(inEnglish(HR), Stream.concat(pages().stream(), cases(server.inSession(HR))).toList());
        english.open(inEnglish(HEAD_OF_KT), List.of("/", "/viec-cua-toi", "/ho-so", "/de-cu", "/bao-cao", "/chi-tieu"));
        english.open(inEnglish(OFFICER), List.of("/", "/viec-cua-toi", "/ho-so-cua-toi", "/khoa-hoc", "/xep-hang/2026", "/lich-su"));
        english.open(inEnglish(ADMIN), List.of("/", "/quan-tri/tai-khoan", "/dung-thu/dong-ho", "/danh-ba/nhap"));

        assertThat(english.left).isEmpty();
    }

    /** A voice that reads English has to be told where it goes on in Vietnamese. */
    @Test
    void whatIsKeptInVietnameseSaysSo() {
        Http hr = inEnglish(HR);

        assertThat(hr.open("/chinh-sach").body()).containsPattern("lang=\"vi\"><span>Kết quả thực thi nhiệm vụ</span>").contains("<small class=\"words\">Plan of the ward, section IV.3</small>");
        assertThat(hr.open("/chi-tieu").body()).contains("<dd lang=\"vi\">");
        assertThat(hr.open("/lich/2026").body()).contains("<td lang=\"vi\">Tết Dương lịch</td>", "<small lang=\"vi\"");
        assertThat(hr.open("/chinh-sach/che-do-den-bu").body()).contains("<th scope=\"row\" lang=\"vi\">");
        assertThat(hr.open("/ke-hoach/kinh-phi").body()).doesNotContain(" đồng<");
    }

    /** {@code chrome} are words of the pages and {@code names} those of processes and steps, by their key, {@code left} those found on an English page. */
    private record EnglishPages(Map<String, String> chrome, Map<String, String> names, Map<String, String> left) {

        void open(Http browser, List<String> pages) {
            pages.forEach(page -> look(page, arrivedAt(browser, page).body()));
        }

        private static HttpResponse<String> arrivedAt(Http browser, String page) {
            HttpResponse<String> answer = browser.open(page);
            return answer.headers().firstValue("Location").map(to -> arrivedAt(browser, URI.create(to).getPath())).orElse(answer);
        }

        private void look(String page, String body) {
            assertThat(body).as(page).contains("<html lang=\"en\"");
            String shown = HtmlUtils.htmlUnescape(VIETNAMESE_PARTS.matcher(body).replaceAll(""));
            if (!KEPT_NAMES.matcher(page).find()) {
                names.forEach((name, key) -> {
                    if (Pattern.compile(">\\s*" + Pattern.quote(name) + "\\s*<|\"" + Pattern.quote(name) + "\"").matcher(shown).find()) {
                        left.put(key, page + ": " + name);
                    }
                });
            }
            chrome.forEach((words, key) -> {
                if (shown.contains(words)) {
                    left.put(key, page + ": " + words);
                }
            });
        }
    }

    /** One case on the board and in the history, as its list leads to it. */
    private static Stream<String> cases(Http browser) {
        return Stream.of("/theo-doi", "/lich-su").map(list -> Pattern.compile("href=\"(" + list + "/[\\w-]+)\"").matcher(browser.open(list).body()).results()
                .map(link -> link.group(1)).findFirst().orElseThrow());
    }

    private Http inEnglish(String officer) {
        Http browser = server.inSession(officer);
        assertThat(browser.submit("/", "/ngon-ngu", Map.of("chon", "en", "ve", "/")).statusCode()).isEqualTo(302);
        return browser;
    }

    private static List<String> pages() throws IOException {
        return Files.readAllLines(PAGES).stream().skip(1).map(line -> line.split(",", -1)).map(cells -> cells[1].isEmpty() ? cells[0] : cells[1])
                .filter(path -> !path.matches("/huong-dan/.*|.*([{(]|\\.csv|\\.zip|\\.png).*")).toList();
    }

    /** What diagrams call processes and steps. */
    private static Map<String, String> names() {
        Properties diagrams = read(MESSAGES.resolve("diagram.properties"));
        return diagrams.stringPropertyNames().stream().filter(key -> !key.contains("Lane_")).collect(Collectors.toMap(diagrams::getProperty, key -> key));
    }

    /** What the Vietnamese pages say between the places that are filled in, by key; short words and words of the data left out. */
    private static Map<String, String> chrome() throws IOException {
        String data = data();
        Predicate<String> ofThePages = words -> words.length() > 12 && VIETNAMESE.matcher(words).find() && !data.contains(words);
        Map<String, String> chrome = new TreeMap<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            files.filter(file -> !file.toString().endsWith("_en.properties")).map(EnglishPagesTests::read).forEach(texts -> texts.stringPropertyNames().stream()
                    .filter(key -> !KEPT.matcher(key).matches()).forEach(key -> PLACE.splitAsStream(texts.getProperty(key)).map(String::strip)
                            .filter(ofThePages).forEach(words -> chrome.put(words, key))));
        }
        assertThat(chrome).hasSizeGreaterThan(1_000);
        return chrome;
    }

    /** Names of people and things, and what diagrams and forms say. */
    private static String data() throws IOException {
        try (Stream<Path> files = Stream.of("src/main/resources/sample/thach-khoi", "processes", "forms", "src/main/resources/db/migration").map(Path::of).flatMap(EnglishPagesTests::within)) {
            return files.map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }).collect(Collectors.joining("\n"));
        }
    }

    private static Stream<Path> within(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            texts.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}

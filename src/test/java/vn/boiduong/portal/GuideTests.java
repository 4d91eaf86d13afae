package vn.boiduong.portal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.identity.Actor;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.GuidePictures;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** The guide in {@code docs/huong-dan} speaks of pages, pictures and links that exist, leaves no page out, and is served to everyone. */
@ServerTest
class GuideTests {

    private static final Path FOLDER = Path.of("docs/huong-dan");
    private static final Path PICTURES = FOLDER.resolve("anh");
    private static final Path PAGES_BY_ROLE = Path.of("src/test/resources/access/trang-theo-vai-tro.csv");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+]\\(([^)]+)\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(anh/([^)]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`]*)`");
    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final int MOST_PICTURES = 25;
    private static final long MOST_BYTES = 80_000;

    @Autowired
    private DemoServer server;

    static {
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(file -> TEXTS.put(file.getFileName().toString(), read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyLinkLeadsToAPageOfTheGuide() {
        assertThat(LINK.matcher(all()).results().map(link -> link.group(1)).toList()).isNotEmpty().isSubsetOf(TEXTS.keySet());
    }

    @Test
    void itsPicturesAreTheOnesTheTestsMake() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> pictures = files.sorted().toList();
            assertThat(pictures.stream().map(picture -> picture.getFileName().toString())).hasSizeLessThanOrEqualTo(MOST_PICTURES)
                    .isEqualTo(GuidePictures.names())
                    .hasSameElementsAs(PICTURE.matcher(all()).results().map(picture -> picture.group(2)).toList());
            assertThat(pictures).allSatisfy(picture -> assertThat(Files.size(picture)).as(picture.toString()).isLessThan(MOST_BYTES));
        }
        assertThat(PICTURE.matcher(all()).results().map(picture -> picture.group(1))).noneMatch(String::isBlank);
    }

    @Test
    void everyAddressIsAPageAndNoPageOfTheMenuIsLeftOut() {
        List<String> named = ADDRESS.matcher(all()).results().map(address -> address.group(1)).distinct().toList();

        assertThat(named).isSubsetOf(read(PAGES_BY_ROLE).lines().skip(1).map(line -> line.split(",")[0]).toList())
                .containsAll(Menu.pathsOf(Actor.SYSTEM, true)).containsAll(Menu.pathsOf(Actor.SYSTEM, false));
    }

    @Test
    void everyRoleIsLedToItsOwnPage() {
        assertThat(Map.of(OFFICER, "can-bo", HEAD_OF_KT, "truong-don-vi", HR, "nhan-su", CHAIRMAN, "lanh-dao", AUDITOR, "kiem-tra", ADMIN, "quan-tri"))
                .allSatisfy((person, page) -> {
                    Http browser = server.inSession(person);
                    assertThat(footOf(browser.open("/").body())).contains("href=\"/huong-dan\"", "href=\"/huong-dan/" + page + "\"");
                    assertThat(browser.open("/huong-dan/" + page).body()).contains("aria-label=\"Trong trang này\"").doesNotContain("??");
                });
        assertThat(footOf(server.inSession(OFFICER).open("/").body())).doesNotContain("/huong-dan/quan-tri");
        assertThat(server.anonymous().open("/dang-nhap").body()).doesNotContain("/huong-dan");
    }

    @Test
    void everyPictureIsServed() {
        Http browser = server.inSession(OFFICER);

        assertThat(GuidePictures.names()).allSatisfy(name -> {
            HttpResponse<String> picture = browser.get("/huong-dan/anh/" + name);
            assertThat(picture.statusCode()).as(name).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/huong-dan/README", "/huong-dan/can-bo.md", "/huong-dan/khong-co", "/huong-dan/anh/khong-co.png", "/huong-dan/anh/..%2Fcan-bo.md",
        "/huong-dan/..%2Fapplication.yaml", "/huong-dan/anh", "/huong-dan/anh/%2e%2e/%2e%2e/application.yaml"})
    void nothingElseIs(String address) {
        assertThat(server.inSession(OFFICER).open(address).statusCode()).isIn(400, 404);
    }

    private static String footOf(String page) {
        return page.substring(page.indexOf("<footer"));
    }

    private static String all() {
        return TEXTS.values().stream().collect(joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package vn.boiduong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda's webapps speak Vietnamese: every text of the version in use is there, with all that is filled into it. */
class WebappLocalesTests {

    private static final String APPS = "/META-INF/resources/webjars/camunda/app/";
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\{[^}]*}}|\\{}|href=\"#[^\"]*\"");
    /** The banner that asks to buy another product. */
    private static final String BANNER = "BANNER_CE_EOL_TEXT";
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|of|and|not|is|was|for|Could|Delete|Please|user|group|tenant|tasks?|process)\\b");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextIsThereWithAllThatIsFilledIn(String app) {
        Map<String, String> english = labels(app, "en");
        Map<String, String> vietnamese = labels(app, "vi");

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        vietnamese.remove(BANNER);
        vietnamese.forEach((key, text) -> assertThat(filledInto(text)).as(key).isEqualTo(filledInto(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noTextIsEnglish(String app) {
        labels(app, "vi").forEach((key, text) -> assertThat(FILLED_IN.matcher(text).replaceAll("")).as(key)
                .doesNotContainPattern(ENGLISH).doesNotContain("docs.camunda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin"})
    void oneThingHasOneWordInAllOfThem(String app) {
        Map<String, String> ofTasklist = labels("tasklist", "vi");
        Map<String, String> english = labels("tasklist", "en");
        Map<String, String> here = labels(app, "en");

        labels(app, "vi").forEach((key, text) -> {
            if (here.get(key).equals(english.get(key))) {
                assertThat(text).as(key).isEqualTo(ofTasklist.get(key));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datesAreWrittenAsInTheOffice(String app) {
        JsonNode dates = read(app, "vi").get("dateLocales");

        assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("DD/MM/YYYY");
        assertThat(dates.at("/longDateFormat/LT").asText()).isEqualTo("HH:mm");
        assertThat(dates.at("/week/dow").asInt()).as("the week begins on Monday").isEqualTo(1);
    }

    private static List<String> filledInto(String text) {
        return FILLED_IN.matcher(text).results().map(found -> found.group().replace(" ", "")).sorted().toList();
    }

    private static Map<String, String> labels(String app, String language) {
        Map<String, String> labels = new TreeMap<>();
        read(app, language).get("labels").fields().forEachRemaining(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    private static JsonNode read(String app, String language) {
        try (InputStream file = WebappLocalesTests.class.getResourceAsStream(APPS + app + "/locales/" + language + ".json")) {
            return JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

package vn.boiduong.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where the answer to a form leads back to, by what the browser says of where it comes from. */
class WayBackToTheFormTests {

    @ParameterizedTest
    @CsvSource({
        "'', https://phuong.vn/theo-doi?nam=2026, /theo-doi?nam=2026",
        "'', https://phuong.vn/xem-lai/1-2?ve=%2Ftheo-doi%3Fnam%3D2026, /theo-doi?nam=2026",
        "/boi-duong, https://phuong.vn/boi-duong/theo-doi?nam=2026, /theo-doi?nam=2026",
        "/boi-duong, https://phuong.vn/boi-duong/xem-lai/1-2?ve=%2Ftheo-doi, /theo-doi",
    })
    void isThePageOfTheForm(String context, String from, String form) {
        assertThat(formOf(context, from)).isEqualTo(form);
    }

    @Test
    void isTheAnswerItWasSentFromWhereThatIsRefusedInTurn() {
        assertThat(KeptAnswers.sentFrom(sent("", "https://phuong.vn/xem-lai/1-2?ve=%2Ftheo-doi"))).isEqualTo("/xem-lai/1-2?ve=%2Ftheo-doi");
        assertThat(KeptAnswers.sentFrom(sent("/boi-duong", "https://phuong.vn/trang-khac"))).isEqualTo("/");
        assertThat(KeptAnswers.sentFrom(sent("", "https://phuong.vn//example.org/"))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://phuong.vn//example.org/", "https://phuong.vn/xem-lai/1-2?ve=%2F%2Fexample.org", "https://phuong.vn/xem-lai/1-2?ve=javascript:alert(1)",
            "https://phuong.vn/xem-lai/1-2", "https://phuong.vn", "about:blank", "không đọc được"})
    void isTheStartPageWhereItIsNoneOfOurs(String from) {
        assertThat(formOf("", from)).isEqualTo("/");
    }

    @Test
    void isTheStartPageWhereTheBrowserDoesNotSay() {
        assertThat(formOf("/boi-duong", null)).isEqualTo("/");
        assertThat(formOf("/boi-duong", "https://phuong.vn/trang-khac")).isEqualTo("/");
    }

    private static String formOf(String context, String from) {
        return KeptAnswers.formOf(sent(context, from));
    }

    private static MockHttpServletRequest sent(String context, String from) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", context + "/theo-doi");
        request.setContextPath(context);
        if (from != null) {
            request.addHeader(HttpHeaders.REFERER, from);
        }
        return request;
    }
}

package vn.boiduong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.SmallWard;

/** The first start: no account, no password, one code. */
@LifecycleTest
class SetUpTests {

    private static final String PASSWORD = "Quan-Tri-01";

    @Autowired
    private SetupCode setup;
    @Autowired
    private SignIn signIn;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Actors actors;
    @Autowired
    private SmallWard ward;
    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;
    private String code;

    @BeforeEach
    void start() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        code = setup.offer().orElseThrow();
    }

    @Test
    void theCodeMakesTheFirstAdministratorOnce() {
        setup.redeem(code, "quantri", "Trần Quản Trị", PASSWORD);

        assertThat(signIn.with("quantri", PASSWORD, "").officer()).isEqualTo("quantri");
        assertThat(actors.of("quantri").roles()).containsExactly(Role.ADMIN);
        assertThatThrownBy(() -> setup.redeem(code, "khac", "Người Khác", PASSWORD)).isInstanceOf(RuleViolation.class);
        assertThat(setup.offer()).as("no code while there is an account").isEmpty();
    }

    @Test
    void aNewStartVoidsTheOldCode() {
        String next = setup.offer().orElseThrow();

        assertThatThrownBy(() -> setup.redeem(code, "quantri", "Trần Quản Trị", PASSWORD)).isInstanceOf(RuleViolation.class);
        setup.redeem(next, "quantri", "Trần Quản Trị", PASSWORD);
    }

    @Test
    void aRefusedPasswordLeavesTheCodeGood() {
        assertThatThrownBy(() -> setup.redeem(code, "quantri", "Trần Quản Trị", "yeu"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).hasValue("password"));
        assertThatThrownBy(() -> setup.redeem(code, "quantri", "Trần Quản Trị", PasswordPolicy.OF_THE_DEMO)).hasMessageContaining("công bố");

        setup.redeem(code, "quantri", "Trần Quản Trị", PASSWORD);
    }

    @Test
    void whoeverOpensTheServerIsLedToTheSetUp() throws Exception {
        browser.perform(get("/dang-nhap")).andExpect(redirectedUrl("/cai-dat"));
        browser.perform(get("/cai-dat")).andExpect(status().isOk()).andExpect(content().string(containsString("Cài đặt lần đầu")));
        browser.perform(post("/cai-dat").param("code", "sai").param("id", "quantri")).andExpect(status().isForbidden());
        browser.perform(post("/cai-dat").with(csrf()).param("code", "sai").param("id", "quantri").param("fullName", "Trần Quản Trị")
                .param("password", PASSWORD).param("repeated", PASSWORD)).andExpect(content().string(containsString("Mã cài đặt không đúng")));
        browser.perform(post("/cai-dat").with(csrf()).param("code", code).param("id", "quantri").param("fullName", "Trần Quản Trị")
                .param("password", PASSWORD).param("repeated", PASSWORD)).andExpect(redirectedUrl("/dang-nhap?xong"));
        browser.perform(get("/dang-nhap").param("xong", "")).andExpect(content().string(containsString("Đã tạo tài khoản quản trị.")));
        browser.perform(get("/cai-dat")).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void nobodyHasAPasswordBeforeTheAdministratorGivesOne() {
        ward.load();

        for (String password : new String[] {"", SmallWard.HR, PasswordPolicy.OF_THE_DEMO}) {
            assertThatThrownBy(() -> signIn.with(SmallWard.HR, password, "")).isInstanceOf(SignInRefused.class);
        }
    }

    @Test
    void theDemosClockDoesNotExistOutsideTheDemo() throws Exception {
        ward.load();
        accounts.provide(SmallWard.ADMIN, PASSWORD);

        browser.perform(post("/api/v1/demo/clock").header("Authorization", basic(SmallWard.ADMIN)).contentType(MediaType.APPLICATION_JSON)
                .content("{\"days\":1}")).andExpect(status().isNotFound());
        browser.perform(get("/dung-thu/dong-ho").header("Authorization", basic(SmallWard.ADMIN)).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/dang-nhap"));
    }

    private static String basic(String officer) {
        return "Basic " + java.util.Base64.getEncoder().encodeToString((officer + ":" + PASSWORD).getBytes());
    }
}

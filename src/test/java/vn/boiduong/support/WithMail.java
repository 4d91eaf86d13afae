package vn.boiduong.support;

import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A ward with a real SMTP server in this process, which a test can switch off. */
public abstract class WithMail {

    private static final ServerSetup SMTP = new ServerSetup(FreePort.find(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private GreenMail server;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", SMTP::getBindAddress);
        properties.add("spring.mail.port", SMTP::getPort);
        properties.add("boiduong.mail.from", () -> "UBND phường Nam Hoà <boi-duong@namhoa.example>");
        properties.add("boiduong.base-url", () -> "https://boiduong.namhoa.example");
    }

    @BeforeEach
    protected void switchOn() {
        server = new GreenMail(SMTP);
        server.start();
    }

    @AfterEach
    protected void switchOff() {
        server.stop();
    }

    /** Everything that arrived since the server was switched on. */
    protected List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }
}

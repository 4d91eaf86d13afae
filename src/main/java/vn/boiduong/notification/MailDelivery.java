package vn.boiduong.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Mail by SMTP where {@code spring.mail.host} is set; without it notices stay in the inbox of the product alone. The same
 * notice always goes out under the same message id, so that a mail sent twice after a crash is one to its reader.
 */
@Component
class MailDelivery {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final ObjectProvider<JavaMailSender> sender;
    private final InternetAddress from;
    private final String baseUrl;

    MailDelivery(ObjectProvider<JavaMailSender> sender, @Value("${boiduong.mail.from:Bồi Dưỡng <boi-duong@localhost>}") String from,
                 @Value("${boiduong.base-url:http://localhost:8080}") String baseUrl) {
        this.sender = sender;
        this.from = readable(from);
        this.baseUrl = baseUrl;
    }

    private static InternetAddress readable(String written) {
        try {
            InternetAddress address = new InternetAddress(written);
            address.setPersonal(address.getPersonal(), UTF_8);
            return address;
        } catch (MessagingException | UnsupportedEncodingException malformed) {
            throw new IllegalStateException("boiduong.mail.from is not a mail address: " + written, malformed);
        }
    }

    boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    void send(StoredNotice notice, String address) {
        JavaMailSender smtp = sender.getObject();
        MimeMessage message = smtp.createMimeMessage();
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, UTF_8);
            mail.setFrom(from);
            mail.setTo(address);
            mail.setSubject(notice.subject());
            mail.setText(notice.link() == null ? notice.body() : notice.body() + "\n\n" + baseUrl + notice.link());
            message.setHeader("Message-ID", "<boi-duong-" + notice.id() + from.getAddress().substring(from.getAddress().indexOf('@')) + ">");
        } catch (MessagingException failure) {
            throw new IllegalStateException("mail for notice " + notice.id() + " could not be composed", failure);
        }
        smtp.send(message);
    }
}

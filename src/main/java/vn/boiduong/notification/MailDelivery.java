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
 * Mail by SMTP where {@code spring.mail.host} is set; without it notices stay in the inbox of the product alone.
 */
@Component
class MailDelivery implements Mailbox {

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

    @Override
    public boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public String url(String path) {
        return baseUrl + path;
    }

    @Override
    public void send(Letter letter) {
        JavaMailSender smtp = sender.getObject();
        MimeMessage message = smtp.createMimeMessage();
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, letter.html() != null, UTF_8);
            mail.setFrom(from);
            mail.setTo(letter.address());
            mail.setSubject(letter.subject());
            if (letter.html() == null) {
                mail.setText(letter.text());
            } else {
                mail.setText(letter.text(), letter.html());
            }
            message.setHeader("Message-ID", "<boi-duong-" + letter.reference() + from.getAddress().substring(from.getAddress().indexOf('@')) + ">");
        } catch (MessagingException failure) {
            throw new IllegalStateException("mail " + letter.reference() + " could not be composed", failure);
        }
        smtp.send(message);
    }
}

package vn.boiduong.notification;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail by SMTP where {@code spring.mail.host} is set; without it notices stay in the inbox of the product alone. */
@Component
class MailDelivery {

    private final ObjectProvider<JavaMailSender> sender;
    private final NotificationProcess process;
    private final String from;
    private final String baseUrl;

    MailDelivery(ObjectProvider<JavaMailSender> sender, NotificationProcess process,
                 @Value("${boiduong.mail.from:boi-duong@localhost}") String from,
                 @Value("${boiduong.base-url:http://localhost:8080}") String baseUrl) {
        this.sender = sender;
        this.process = process;
        this.from = from;
        this.baseUrl = baseUrl;
    }

    void schedule(long notification, String agency) {
        if (sender.getIfAvailable() != null) {
            process.startDelivery(notification, agency);
        }
    }

    void send(StoredNotice notice) {
        JavaMailSender smtp = sender.getObject();
        MimeMessage message = smtp.createMimeMessage();
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(notice.email());
            mail.setSubject(notice.subject());
            mail.setText(notice.link() == null ? notice.body() : notice.body() + "\n\n" + baseUrl + notice.link());
            message.setHeader("Message-ID", "<boi-duong-" + notice.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        } catch (MessagingException failure) {
            throw new IllegalStateException("mail for notice " + notice.id() + " could not be composed", failure);
        }
        smtp.send(message);
    }
}

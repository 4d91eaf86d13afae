package vn.boiduong.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom a mail goes that is a case of its own, by the case's business key. What it says stays between it and its reader. */
@Repository
class MailRecipients {

    private static final Map<String, String> TABLES = Map.of("notification/", "notification", "digest/", "digest");

    private final JdbcClient jdbc;

    MailRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Officer ids; keys of other cases have none. */
    Map<String, String> of(Collection<String> businessKeys) {
        Map<String, String> recipients = new HashMap<>();
        TABLES.forEach((begin, table) -> {
            var numbers = numbers(businessKeys, begin).toList();
            if (!numbers.isEmpty()) {
                jdbc.sql("select id, recipient from boiduong." + table + " where id in (:numbers)").param("numbers", numbers).query(row -> {
                    recipients.put(begin + row.getLong("id"), row.getString("recipient"));
                });
            }
        });
        return recipients;
    }

    private static Stream<Long> numbers(Collection<String> businessKeys, String begin) {
        return businessKeys.stream().filter(key -> key.startsWith(begin)).map(key -> Long.valueOf(key.substring(begin.length())));
    }
}

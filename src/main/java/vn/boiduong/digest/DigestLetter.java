package vn.boiduong.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Officer;
import vn.boiduong.notification.Letter;
import vn.boiduong.notification.Mailbox;
import vn.boiduong.notification.WaitingNotice;
import vn.boiduong.shared.Messages;

/** Writes the morning's mail: plain text and the same as HTML without anything fetched from outside. */
@Component
class DigestLetter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";
    private static final String INBOX = "/thong-bao";
    private static final int MOST = 30;

    private final ITemplateEngine templates;
    private final Mailbox mail;
    private final OfficeClock clock;

    DigestLetter(ITemplateEngine templates, Mailbox mail, OfficeClock clock) {
        this.templates = templates;
        this.mail = mail;
        this.clock = clock;
    }

    /** A group of lines under a heading; {@code more} counts those left out of a list too long for a mail. */
    record Section(String key, String heading, List<Line> lines, int more) {
    }

    /** One task or notice; {@code detail}, {@code due} and {@code url} may be null. */
    record Line(String title, String detail, String due, String url) {
    }

    Letter to(Officer officer, Pending pending, String reference) {
        List<Section> sections = sections(pending);
        Context words = new Context(VIETNAMESE, Map.of("name", officer.fullName(), "today", Days.text(clock.today()),
                "sections", sections, "later", pending.later(), "home", mail.url("/"), "inbox", mail.url(INBOX)));
        return new Letter(officer.address().orElseThrow(), subject(sections), templates.process("digest/mail.txt", words).strip() + "\n",
                templates.process("digest/mail", words), reference);
    }

    private String subject(List<Section> sections) {
        String counts = sections.stream()
                .map(section -> Messages.text("digest.count." + section.key(), section.lines().size() + section.more()))
                .collect(Collectors.joining(", "));
        return Messages.text("digest.subject", Days.text(clock.today()), counts);
    }

    private List<Section> sections(Pending pending) {
        List<Section> sections = new ArrayList<>();
        sections.add(tasks("overdue", pending.overdue()));
        sections.add(tasks("soon", pending.soon()));
        sections.add(tasks("fresh", pending.fresh()));
        sections.add(tasks("reminded", pending.reminded()));
        sections.add(section("notices", pending.notices().stream().map(this::line).toList()));
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private Section tasks(String key, List<PendingTask> tasks) {
        return section(key, tasks.stream().map(task -> new Line(task.name(), task.title(),
                task.dueOn() == null ? null : Messages.text("digest.due", Days.text(task.dueOn())), mail.url(TASKLIST + task.id()))).toList());
    }

    private static Section section(String key, List<Line> lines) {
        return new Section(key, Messages.text("digest.heading." + key), lines.stream().limit(MOST).toList(), Math.max(0, lines.size() - MOST));
    }

    private Line line(WaitingNotice notice) {
        return new Line(notice.subject(), notice.text(), null, mail.url(notice.link() == null ? INBOX : notice.link()));
    }
}

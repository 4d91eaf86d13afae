package vn.boiduong.change;

import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.directory.DeputyAppointed;
import vn.boiduong.directory.DeputyEnded;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.HeadChanged;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.OfficerLeft;
import vn.boiduong.directory.OfficerTransferred;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/**
 * Whoever answers for a unit from now on, or no longer does, and whoever changes units hears of it, whatever made the change; the
 * head of somebody who leaves or is on leave does too.
 */
@Component
class DirectoryNotices {

    private final Notifications notifications;
    private final Directory directory;
    private final Groups groups;

    DirectoryNotices(Notifications notifications, Directory directory, Groups groups) {
        this.notifications = notifications;
        this.directory = directory;
        this.groups = groups;
    }

    /** The deputy, and the head whose place is taken for the time. */
    @EventListener
    void appointed(DeputyAppointed deputy) {
        String head = directory.unit(deputy.agency(), deputy.unit()).head();
        Told told = new Told(deputy.agency(), "DEPUTY_APPOINTED", Messages.text("change.told.deputy", nameOf(deputy.officer()),
                unitOf(deputy.agency(), deputy.unit()), Days.text(deputy.firstDay()), Days.text(deputy.lastDay())),
                deputy.unit() + Notice.ofOneChange());
        tell(told, Stream.of(deputy.officer(), head));
    }

    /** The same two, when it ends sooner than was laid down. */
    @EventListener
    void ended(DeputyEnded deputy) {
        String head = directory.unit(deputy.agency(), deputy.unit()).head();
        tell(new Told(deputy.agency(), "DEPUTY_ENDED", Messages.text("change.told.deputyEnded", nameOf(deputy.officer()),
                unitOf(deputy.agency(), deputy.unit()), Days.text(deputy.from())), deputy.unit() + "/" + deputy.officer() + "/" + deputy.from()),
                Stream.of(deputy.officer(), head));
    }

    /** The new head and the former one; a post that is only vacated is told with what vacates it. */
    @EventListener
    void replaced(HeadChanged change) {
        if (change.newHead() != null) {
            Told told = new Told(change.agency(), "HEAD_CHANGED", Messages.text("change.told.head", nameOf(change.newHead()),
                    unitOf(change.agency(), change.unit()), Days.text(change.on())), change.unit() + Notice.ofOneChange());
            tell(told, Stream.of(change.newHead(), change.formerHead()));
        }
    }

    /** The former head, and whoever acts for the unit until there is a new one. */
    void onVacancy(String agency, Change vacancy, String former) {
        Told told = new Told(agency, "HEAD_CHANGED", Messages.text("change.told.headVacant", unitOf(agency, vacancy.unit()), Days.text(vacancy.firstDay()),
                nameOf(former)), vacancy.unit() + Notice.ofOneChange());
        tell(told, Stream.concat(Stream.of(former), groups.headsOf(agency, vacancy.unit()).stream()));
    }

    /** The officer, and whoever heads the unit left and the unit joined. */
    @EventListener
    void transferred(OfficerTransferred move) {
        Told told = new Told(move.agency(), "TRANSFERRED", Messages.text("change.told.transfer", nameOf(move.officer()),
                unitOf(move.agency(), move.fromUnit()), unitOf(move.agency(), move.toUnit()), Days.text(move.on())),
                move.officer() + Notice.ofOneChange());
        tell(told, Stream.concat(Stream.of(move.officer()), Stream.of(move.fromUnit(), move.toUnit())
                .flatMap(unit -> groups.headsOf(move.agency(), unit).stream())));
    }

    /** Whoever heads the unit of someone who has left, and hr. */
    @EventListener
    void left(OfficerLeft gone) {
        Told told = new Told(gone.agency(), "OFFICER_LEFT", Messages.text("change.told.left", nameOf(gone.officer()), Days.text(gone.on()),
                FreeText.shown(gone.reason())), gone.officer() + Notice.ofOneChange());
        tell(told, Stream.concat(headsOf(gone.officer()), directory.holdersOf(Role.HR.group(), gone.agency()).stream()));
    }

    /** The officer, and whoever heads the unit. */
    void onLeave(Leave leave) {
        Told told = new Told(directory.officer(leave.officer()).agency(), "LEAVE_RECORDED", Messages.text("change.told.leave",
                nameOf(leave.officer()), Days.text(leave.firstDay()), Days.text(leave.lastDay())), leave.officer() + Notice.ofOneChange());
        tell(told, Stream.concat(Stream.of(leave.officer()), headsOf(leave.officer())));
    }

    private Stream<String> headsOf(String officer) {
        Officer member = directory.officer(officer);
        return groups.headsOf(member.agency(), member.unit()).stream();
    }

    private record Told(String agency, String kind, String text, String occasion) {
    }

    private void tell(Told told, Stream<String> recipients) {
        recipients.filter(Objects::nonNull).distinct().forEach(recipient -> notifications.tell(new Notice(told.agency(), recipient, told.kind(),
                Messages.text("change.told.subject." + told.kind()), told.text(), null, told.kind() + "/" + told.occasion())));
    }

    private String nameOf(String officer) {
        return directory.officer(officer).fullName();
    }

    private String unitOf(String agency, String unit) {
        return directory.unit(agency, unit).name();
    }
}

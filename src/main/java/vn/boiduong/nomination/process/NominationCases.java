package vn.boiduong.nomination.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.CourseInfo;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.ConsolidationSheet;
import vn.boiduong.nomination.ConsolidationSheets;
import vn.boiduong.nomination.NominationProcess;
import vn.boiduong.nomination.NominationReader;
import vn.boiduong.nomination.NominationSheets;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** What a nomination's tasks say to hr, to the heads and to the chairman. */
@Component
class NominationCases implements CaseView {

    private static final int BRIEF_NAMES = 15;

    private final NominationSheets sheets;
    private final ConsolidationSheets lists;
    private final NominationReader nominations;
    private final Actors actors;

    NominationCases(NominationSheets sheets, ConsolidationSheets lists, NominationReader nominations, Actors actors) {
        this.sheets = sheets;
        this.lists = lists;
        this.nominations = nominations;
        this.actors = actors;
    }

    @Override
    public String process() {
        return NominationProcess.KEY;
    }

    @Override
    public String title(String businessKey) {
        return sheets.title(businessKey);
    }

    /** Nobody signs a list that sends himself. */
    @Override
    public Set<String> concerned(TaskRef task) {
        return task.task().equals(NominationProcess.SIGN) ? nominations.listed(task.businessKey()) : Set.of();
    }

    @Override
    public String brief(TaskRef task) {
        return sheets.late(task.businessKey()).map(sentence -> sentence + "\n\n").orElse("") + about(task);
    }

    private String about(TaskRef task) {
        String course = task.businessKey();
        return switch (task.task()) {
            case NominationProcess.SIGN -> decision(lists.of(course));
            case NominationProcess.CONSOLIDATE -> returned(lists.of(course)) + facts(sheets.course(course));
            case NominationProcess.APPROVE -> asked(task) + facts(sheets.course(course));
            default -> facts(sheets.course(course));
        };
    }

    @Override
    public Object context(TaskRef task) {
        return switch (task.task()) {
            case NominationProcess.ALLOCATE -> sheets.allocation(task.businessKey());
            case NominationProcess.APPROVE -> sheets.approval(task.businessKey(), task.unit().orElseThrow(), actors.current());
            case NominationProcess.SIGN -> lists.toSign(task.businessKey());
            case NominationProcess.CONSOLIDATE -> lists.toConsolidate(task.businessKey());
            default -> lists.of(task.businessKey());
        };
    }

    private static String facts(CourseInfo course) {
        return Messages.text("nomination.brief.course", Days.text(course.startsOn()), Days.text(course.endsOn()), course.hours(),
                course.mode(), organizer(course), course.seats());
    }

    private static String organizer(CourseInfo course) {
        return course.organizer() == null ? Messages.text("nomination.brief.organizerNotNamed") : course.organizer();
    }

    private static String returned(ConsolidationSheet list) {
        return list.returnReason() == null ? "" : Messages.text("nomination.brief.returned", FreeText.shown(list.returnReason())) + "\n\n";
    }

    private String asked(TaskRef task) {
        return sheets.askedFor(task.businessKey(), task.unit().orElseThrow()).map(asked -> Messages.text(
                asked.again() ? "nomination.brief.askedAgain" : "nomination.brief.askedLate", FreeText.shown(asked.because())) + "\n\n").orElse("");
    }

    private static String decision(ConsolidationSheet list) {
        List<ConsolidationSheet.Name> sent = list.nominees().stream().filter(name -> !name.waiting() && !name.struck()).toList();
        String names = sent.stream().limit(BRIEF_NAMES).map(NominationCases::line).collect(Collectors.joining("\n"))
                + more(sent.size());
        String reserve = reserve(list.nominees().stream().filter(ConsolidationSheet.Name::waiting).toList());
        return facts(list.course()) + "\n\n" + Messages.text("nomination.brief.sent", sent.size()) + "\n" + names
                + (reserve.isEmpty() ? "" : "\n\n" + Messages.text("nomination.brief.reserve") + "\n" + reserve)
                + (list.consolidationNote() == null ? "" : "\n\n" + Messages.text("nomination.brief.note", FreeText.shown(list.consolidationNote())));
    }

    private static String reserve(List<ConsolidationSheet.Name> names) {
        return IntStream.range(0, Math.min(names.size(), BRIEF_NAMES)).mapToObj(at -> Messages.text("nomination.brief.reservePlace", at + 1,
                names.get(at).officer().name(), names.get(at).unit())).collect(Collectors.joining("\n")) + more(names.size());
    }

    /** The form has all of them. */
    private static String more(int names) {
        return names <= BRIEF_NAMES ? "" : "\n" + Messages.text("nomination.brief.more", names - BRIEF_NAMES);
    }

    private static String line(ConsolidationSheet.Name name) {
        String person = Messages.text("nomination.brief.person", name.officer().name(), name.officer().position(), name.unit());
        return name.notes().isEmpty() ? person : person + " – " + FreeText.shown(String.join(" ", name.notes()));
    }
}

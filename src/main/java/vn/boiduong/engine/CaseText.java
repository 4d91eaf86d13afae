package vn.boiduong.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.Messages;

/** The bean {@code caseText} of the diagrams: what a task's form says above its fields. */
@Component("caseText")
public class CaseText {

    private static final int LONGEST = 3_500;
    private static final int ROOM_FOR_THE_REST = 150;
    /** A line that would lose more than this is cut within, so that an objection is not dropped whole for its length. */
    private static final int SHORT_LINE = 200;

    private static final String IN_THE_FORM = "engine.brief.inTheForm";
    private static final String IN_THE_HISTORY = "engine.brief.inTheHistory";

    private final ObjectProvider<CaseView> views;

    CaseText(ObjectProvider<CaseView> views) {
        this.views = views;
    }

    public String title(DelegateExecution execution) {
        return title(Executions.taskOf(execution));
    }

    String title(TaskRef task) {
        return view(task.process()).title(task.businessKey());
    }

    public String brief(DelegateExecution execution) {
        return brief(Executions.taskOf(execution), Executions.hasOwnForm(execution));
    }

    /** @param ownForm whether the task's form reads by itself what it shows, so that nothing is cut there */
    String brief(TaskRef task, boolean ownForm) {
        String brief = view(task.process()).brief(task);
        return brief.length() <= LONGEST ? brief : shortened(brief, ownForm ? IN_THE_FORM : IN_THE_HISTORY);
    }

    /**
     * Whole lines as far as they fit, and how many more there are; of a long line its beginning, and that it goes on.
     *
     * @param where the sentence about where the whole text can be read
     */
    static String shortened(String brief, String where) {
        int room = LONGEST - ROOM_FOR_THE_REST;
        int end = brief.lastIndexOf('\n', room);
        if (room - end > SHORT_LINE) {
            int cut = Math.max(brief.lastIndexOf(' ', room), room - SHORT_LINE);
            return brief.substring(0, cut).stripTrailing() + " …\n\n" + Messages.text("engine.brief.moreWords", brief.length() - cut) + " " + Messages.text(where);
        }
        long lines = brief.substring(end).lines().filter(line -> !line.isBlank()).count();
        return brief.substring(0, end) + "\n\n" + Messages.text("engine.brief.moreLines", lines) + " " + Messages.text(where);
    }

    /** The view of a process. */
    public CaseView view(String process) {
        Map<String, CaseView> byProcess = views.stream().collect(Collectors.toMap(CaseView::process, Function.identity()));
        CaseView view = byProcess.get(process);
        if (view == null) {
            throw new IllegalStateException("no CaseView for process " + process + ", only " + List.copyOf(byProcess.keySet()));
        }
        return view;
    }
}

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
        return brief(Executions.taskOf(execution));
    }

    String brief(TaskRef task) {
        String brief = view(task.process()).brief(task);
        return brief.length() <= LONGEST ? brief : shortened(brief);
    }

    /** Whole lines as far as they fit, and how many more there are; of a single endless line its beginning, and that it goes on. */
    static String shortened(String brief) {
        int end = brief.lastIndexOf('\n', LONGEST - ROOM_FOR_THE_REST);
        if (end <= 0) {
            int cut = brief.lastIndexOf(' ', LONGEST - ROOM_FOR_THE_REST);
            end = cut > 0 ? cut : LONGEST - ROOM_FOR_THE_REST;
            return brief.substring(0, end) + "\n\n" + Messages.text("engine.brief.moreWords", brief.length() - end);
        }
        long lines = brief.substring(end).lines().filter(line -> !line.isBlank()).count();
        return brief.substring(0, end) + "\n\n" + Messages.text("engine.brief.moreLines", lines);
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

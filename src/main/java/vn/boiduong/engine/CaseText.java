package vn.boiduong.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The bean {@code caseText} of the diagrams: what a task's form says above its fields. */
@Component("caseText")
public class CaseText {

    private static final int LONGEST = 3_500;

    private final ObjectProvider<CaseView> views;

    CaseText(ObjectProvider<CaseView> views) {
        this.views = views;
    }

    public String title(DelegateExecution execution) {
        TaskRef task = Executions.taskOf(execution);
        return view(task.process()).title(task.businessKey());
    }

    public String brief(DelegateExecution execution) {
        TaskRef task = Executions.taskOf(execution);
        String brief = view(task.process()).brief(task);
        return brief.length() <= LONGEST ? brief : brief.substring(0, LONGEST - 1) + "…";
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

package vn.boiduong.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseText;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.worklist.MyWork;
import vn.boiduong.worklist.OwnTask;
import vn.boiduong.worklist.WorkItem;
import vn.boiduong.worklist.Worklist;

/** Puts the table together: the own tasks of one kind with what their forms say, a fixed number of queries for all of them. */
@Service
@Transactional(readOnly = true)
public class BulkSheets {

    private static final int A_PAGE = 50;
    private static final Set<String> ABOUT_A_PERSON = Set.of("evaluation", "participation");
    private static final String BETWEEN = " – ";

    private final MyWork work;
    private final Worklist worklist;
    private final CaseText texts;
    private final Directory directory;
    private final Actors actors;
    private final FormColumns columns;

    BulkSheets(MyWork work, Worklist worklist, CaseText texts, Directory directory, Actors actors, FormColumns columns) {
        this.work = work;
        this.worklist = worklist;
        this.texts = texts;
        this.directory = directory;
        this.actors = actors;
        this.columns = columns;
    }

    /** The most urgent tasks of the kind after this mark of a page; a task about the person who asks is not among the rows. */
    public Sheet sheet(BulkKind kind, String mark) {
        Actor actor = actors.current();
        MyWork.Part page = work.ofKind(kind.task(), mark, A_PAGE);
        List<OwnTask> others = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (OwnTask task : page.tasks()) {
            if (texts.view(task.ref().process()).concerned(task.ref()).contains(actor.officerId())) {
                own.add(task.title());
            } else {
                others.add(task);
            }
        }
        return new Sheet(kind, columns.of(kind), rows(others), own, page.next());
    }

    private List<BulkRow> rows(List<OwnTask> tasks) {
        List<WorkItem> items = worklist.items(tasks);
        Map<String, String> briefs = work.briefs(tasks);
        Map<String, String> names = directory.namesOf(items.stream().filter(BulkSheets::isAboutAPerson).map(BulkSheets::officer).distinct().toList());
        return items.stream().map(item -> row(item, names, briefs.getOrDefault(item.taskId(), ""))).toList();
    }

    private static BulkRow row(WorkItem item, Map<String, String> names, String brief) {
        if (!isAboutAPerson(item)) {
            return new BulkRow(item, item.unit() == null ? item.title() : item.unit(), item.title(), BriefLine.of(brief));
        }
        String name = names.get(officer(item));
        String course = item.title().endsWith(BETWEEN + name) ? item.title().substring(0, item.title().length() - BETWEEN.length() - name.length())
                : item.title();
        return new BulkRow(item, name, course, BriefLine.of(brief));
    }

    private static boolean isAboutAPerson(WorkItem item) {
        return ABOUT_A_PERSON.contains(item.process());
    }

    private static String officer(WorkItem item) {
        return CourseOfficer.ofKey(item.businessKey()).officer();
    }
}

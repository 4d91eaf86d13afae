package vn.boiduong.history.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.NativeHistoricProcessInstanceQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.history.CaseArchive;

/** Finds cases with one statement of the engine's own kind, and opens one. */
@Component
class CamundaCaseArchive implements CaseArchive {

    /** Nobody takes part in these. */
    private static final Set<String> MAIL = Set.of("notification", "digest", "digest-mail");

    private final HistoryService history;
    private final RepositoryService repository;
    private final ProcessModels models;
    private final CaseRecords records;
    private final AsSystem asSystem;

    CamundaCaseArchive(HistoryService history, RepositoryService repository, ProcessModels models, CaseRecords records, AsSystem asSystem) {
        this.history = history;
        this.repository = repository;
        this.models = models;
        this.records = records;
        this.asSystem = asSystem;
    }

    @Override
    public Map<String, String> processes() {
        Map<String, String> names = new LinkedHashMap<>();
        asSystem.call(() -> repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionName().asc().list()).stream()
                .filter(definition -> !MAIL.contains(definition.getKey())).forEach((ProcessDefinition each) -> names.put(each.getKey(), each.getName()));
        return names;
    }

    @Override
    public List<PastCase> find(Wanted wanted, int most) {
        CaseSql sql = CaseSql.of(wanted, processes().keySet());
        return asSystem.call(() -> {
            NativeHistoricProcessInstanceQuery query = history.createNativeHistoricProcessInstanceQuery().sql(sql.text());
            sql.values().forEach(query::parameter);
            return query.listPage(0, most).stream().map(this::past).toList();
        });
    }

    @Override
    public Optional<Recorded> open(String agency, String id) {
        return asSystem.call(() -> instance(agency, id)
                .filter(found -> !MAIL.contains(found.getProcessDefinitionKey())).map(found ->
                new Recorded(past(found), Optional.ofNullable(found.getSuperProcessInstanceId()).flatMap(caller -> instance(agency, caller))
                        .map(this::past).orElse(null), called(agency, id), records.steps(found), records.acts(id),
                        PathDrawing.of(models.model(found.getProcessDefinitionId()), records.passed(id)))));
    }

    private List<PastCase> called(String agency, String id) {
        return history.createHistoricProcessInstanceQuery().superProcessInstanceId(id).tenantIdIn(agency).list().stream()
                .filter(each -> !MAIL.contains(each.getProcessDefinitionKey())).map(this::past).toList();
    }

    private Optional<HistoricProcessInstance> instance(String agency, String id) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery().processInstanceId(id).tenantIdIn(agency).singleResult());
    }

    private PastCase past(HistoricProcessInstance instance) {
        boolean stopped = HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED.equals(instance.getState())
                || HistoricProcessInstance.STATE_INTERNALLY_TERMINATED.equals(instance.getState());
        return new PastCase(instance.getId(), instance.getProcessDefinitionKey(), instance.getBusinessKey(), instance.getStartTime().toInstant(),
                instance.getStartUserId(), instance.getEndTime() == null ? null : instance.getEndTime().toInstant(),
                models.nameOf(instance.getProcessDefinitionId(), instance.getEndActivityId()).orElse(null), stopped);
    }
}

package vn.boiduong.history.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.engine.ProcessModels;
import vn.boiduong.history.CaseArchive;

/** Finds cases with one statement over the engine's tables, and opens one. */
@Component
class CamundaCaseArchive implements CaseArchive {

    /** Nobody takes part in these. */
    private static final Set<String> MAIL = Set.of("notification", "digest", "digest-mail");

    private final HistoryService history;
    private final RepositoryService repository;
    private final ProcessModels models;
    private final CaseRecords records;
    private final AsSystem asSystem;
    private final JdbcClient jdbc;

    CamundaCaseArchive(HistoryService history, RepositoryService repository, ProcessModels models, CaseRecords records, AsSystem asSystem,
                       JdbcClient jdbc) {
        this.history = history;
        this.repository = repository;
        this.models = models;
        this.records = records;
        this.asSystem = asSystem;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> processes() {
        return names(key -> !MAIL.contains(key));
    }

    @Override
    public Map<String, String> mailProcesses() {
        return names(MAIL::contains);
    }

    private Map<String, String> names(Predicate<String> wanted) {
        Map<String, String> names = new LinkedHashMap<>();
        asSystem.call(() -> repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionName().asc().list()).stream()
                .filter(definition -> wanted.test(definition.getKey())).forEach((ProcessDefinition each) -> names.put(each.getKey(), each.getName()));
        return names;
    }

    @Override
    public long tasks(Wanted wanted, int most) {
        CaseSql sql = sql(wanted);
        return jdbc.sql(sql.count()).params(sql.values()).param("most", most).query(Long.class).single();
    }

    private CaseSql sql(Wanted wanted) {
        return CaseSql.of(wanted, names(key -> wanted.standing().state() == State.FAILED || !MAIL.contains(key)).keySet());
    }

    @Override
    public List<Found> find(Wanted wanted, int most) {
        CaseSql sql = sql(wanted);
        Map<String, Place> places = new LinkedHashMap<>();
        jdbc.sql(sql.text()).params(sql.values()).param("most", most).query(row -> {
            places.put(row.getString("found"), new Place(row.getTimestamp("moment").toInstant(), row.getString("id")));
        });
        Map<String, PastCase> cases = places.isEmpty() ? Map.of() : asSystem.call(() ->
                history.createHistoricProcessInstanceQuery().processInstanceIds(places.keySet()).list().stream()
                        .map(this::past).collect(Collectors.toMap(PastCase::id, Function.identity())));
        return places.entrySet().stream().map(each -> new Found(cases.get(each.getKey()), each.getValue())).toList();
    }

    @Override
    public Optional<PastCase> byId(String agency, String id) {
        return asSystem.call(() -> instance(agency, id).map(this::past));
    }

    @Override
    public List<PastCase> withIds(String agency, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : asSystem.call(() -> history.createHistoricProcessInstanceQuery().processInstanceIds(Set.copyOf(ids))
                .tenantIdIn(agency).list().stream().map(this::past).toList());
    }

    @Override
    public Optional<Recorded> open(String agency, String id) {
        return asSystem.call(() -> instance(agency, id).map(found -> {
            BpmnModelInstance model = models.model(found.getProcessDefinitionId());
            Map<String, Boolean> passed = records.passed(id);
            return new Recorded(past(found), Optional.ofNullable(found.getSuperProcessInstanceId()).flatMap(caller -> instance(agency, caller))
                    .map(this::past).orElse(null), called(agency, id), records.steps(found), records.acts(id), PathDrawing.of(model, passed),
                    PathAhead.of(model, passed, found.getEndTime() == null));
        }));
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

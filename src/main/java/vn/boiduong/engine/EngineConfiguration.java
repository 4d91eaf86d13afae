package vn.boiduong.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the product asks of the engine beyond application.yaml. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin boiDuongPlugin() {
        return new AbstractProcessEnginePlugin() {

            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTenantIdProvider(new AgencyTenants());
                engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), new TaskInputs(), new TaskForms()));
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                ((MapBusinessCalendarManager) engine.getBusinessCalendarManager())
                        .addBusinessCalendar(CycleBusinessCalendar.NAME, new ListedDates());
            }
        };
    }

    private static List<BpmnParseListener> with(List<BpmnParseListener> listeners, BpmnParseListener... more) {
        List<BpmnParseListener> all = new ArrayList<>(listeners == null ? List.of() : listeners);
        all.addAll(List.of(more));
        return all;
    }
}

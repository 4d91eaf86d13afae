package vn.boiduong.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Brings the database back before each test method, before the class's own {@code @BeforeEach}. The webapps and
 * {@code /engine-rest} find their engine by name in a register of the whole JVM, where the application started last has put its
 * own: the test's comes back there too. After each test method the kept counts are compared with the rows.
 */
class FreshDatabaseListener extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
        test.getApplicationContext().getBean(FreshDatabase.class).restore();
    }

    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext().getBean(FreshDatabase.class).countsAreRight();
    }
}

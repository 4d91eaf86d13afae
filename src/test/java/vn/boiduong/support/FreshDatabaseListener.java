package vn.boiduong.support;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Brings the database back before each test method, before the class's own {@code @BeforeEach}. */
class FreshDatabaseListener extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(FreshDatabase.class).restore();
    }
}

package vn.boiduong.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/** As {@link LifecycleTest}, on a real PostgreSQL that starts and stops with the application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import({EmbeddedPostgresDatabase.class, FreshDatabase.class, ProcessDriver.class, Notices.class, SmallWard.class})
@TestExecutionListeners(listeners = FreshDatabaseListener.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PostgresTest {
}

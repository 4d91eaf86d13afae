package vn.boiduong.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The demo as a real server on a free port: Thạch Khôi with its people's accounts, its year just started. Jobs run only when a
 * test runs them; before each test method the database and the clock are as after the start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512",
        "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("demo")
@Import({FreshDatabase.class, ProcessDriver.class, Notices.class, Everyone.class, SmallWard.class, DemoServer.class})
@TestExecutionListeners(listeners = {FreshDatabaseListener.class, DemoServer.Clock.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ServerTest {
}

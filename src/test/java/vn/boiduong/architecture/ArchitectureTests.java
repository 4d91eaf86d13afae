package vn.boiduong.architecture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

/** Rules of the house, each named after its reason. */
@AnalyzeClasses(packages = "vn.boiduong", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> A_REPOSITORY =
            assignableTo(Repository.class).as("a repository");

    private static final DescribedPredicate<JavaClass> NOT_ON_PAGES = DescribedPredicate.describe("not shown on pages alone", type ->
            !(type.isAnnotatedWith(OnPages.class) || type.getEnclosingClass().filter(outer -> outer.isAnnotatedWith(OnPages.class)).isPresent()));

    /** The last community Camunda 7 is 7.24: a maintained fork must be able to replace it. */
    @ArchTest
    static final ArchRule theEngineStaysAtTheEdge = noClasses().that().resideOutsideOfPackages("..process..", "..engine..", "..access..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule aFeatureDoesNotKnowItsOwnEdges = noClasses()
            .that().resideInAPackage("vn.boiduong.*").and().resideOutsideOfPackage("vn.boiduong.engine")
            .should().dependOnClassesThat().resideInAnyPackage("vn.boiduong.*.process", "vn.boiduong.*.web");

    @ArchTest
    static final ArchRule pagesUseServicesNotRepositories = noClasses().that().resideInAPackage("..web..")
            .should().dependOnClassesThat(A_REPOSITORY).allowEmptyShould(true);

    /** Whatever is not a typed scalar would be stored as a serialised object. */
    @ArchTest
    static final ArchRule variablesAreTyped = noClasses().that().resideOutsideOfPackage("vn.boiduong.engine")
            .should().callMethodWhere(callsVariableAccess());

    @ArchTest
    static final ArchRule casesAreMovedInOnePlace = noClasses()
            .that().resideOutsideOfPackages("vn.boiduong.engine").and().haveSimpleNameNotStartingWith("Camunda")
            .should().dependOnClassesThat(assignableTo(RuntimeService.class).or(assignableTo(TaskService.class)));

    @ArchTest
    static final ArchRule delegatesAreWiring = methods().that().haveRawReturnType(JavaDelegate.class)
            .should().beDeclaredInClassesThat().haveSimpleNameEndingWith("Delegates");

    @ArchTest
    static final ArchRule listenersNeverHideBehaviour = noClasses().that().resideOutsideOfPackage("vn.boiduong.engine")
            .should().beAssignableTo(TaskListener.class).orShould().beAssignableTo(ExecutionListener.class);

    @ArchTest
    static final ArchRule timeIsInjected = noClasses().that().resideOutsideOfPackages("vn.boiduong.calendar", "vn.boiduong.access")
            .should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(Instant.class, "now").orShould().callConstructor(Date.class);

    /** Whoever reads English leaves a Vietnamese record: only what is shown and kept nowhere follows the reader. */
    @ArchTest
    static final ArchRule onlyPagesFollowTheReader = noClasses()
            .that().resideOutsideOfPackages("..web..", "vn.boiduong.portal..", "vn.boiduong.shared..").and(NOT_ON_PAGES)
            .should().callMethodWhere(DescribedPredicate.describe("asks for the reader's language", call ->
                    call.getTargetOwner().isEquivalentTo(Messages.class) && call.getName().matches("shown|findShown")));

    @ArchTest
    static final ArchRule whatIsKeptHasNoReader = noClasses().that().resideInAPackage("..process..").or().haveNameMatching(".*(Notices|Reactions)")
            .should().transitivelyDependOnClassesThat(not(NOT_ON_PAGES));

    @ArchTest
    static final ArchRule dependenciesAreVisible = noFields().should().beAnnotatedWith(Autowired.class);

    /** A result read as a stream keeps its connection until somebody closes it; a few of those and nobody gets one. */
    @ArchTest
    static final ArchRule connectionsGoBack = noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule outputHasOnePlace = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule namesSayWhatAThingDoes = noClasses().should().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Dto");

    private static DescribedPredicate<JavaMethodCall> callsVariableAccess() {
        return DescribedPredicate.describe("reads or writes a process variable", call ->
                call.getTargetOwner().isAssignableTo(VariableScope.class)
                        && call.getName().matches("(get|set|remove|has)Variables?(Local)?"));
    }
}

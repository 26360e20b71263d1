package vn.edu.phutho.portal;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.platform.audit.Audited;

/** What services and repositories may know, and that no service can be called by whom it is not meant for. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("portal-domain"))
            .importPackages("vn.edu.phutho.portal");

    @Test
    void servicesAndRepositoriesKnowNothingOfTheWeb() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.el..",
                        "org.primefaces..",
                        "io.undertow..",
                        "vn.edu.phutho.portal..web..")
                .check(CLASSES);
    }

    @Test
    void statelessBeansAreServicesOrQueries() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .haveNameMatching(".*\\.(application|platform\\.\\w+)\\.\\w+(Service|Queries)")
                .check(CLASSES);
        noClasses().should().beAnnotatedWith(Stateful.class).check(CLASSES);
    }

    @Test
    void everyServiceSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(sayWhoMayCall())
                .check(CLASSES);
    }

    /** Public methods of services for people that are no acts, each with its reason. */
    private static final Set<String> NO_ACTS = Set.of(
            // parts of an act, or what leads to one that is audited
            "IdempotencyService.first",
            "OneTimePasswordService.create",
            "OneTimePasswordService.give",
            "PasswordRecordService.replace",
            // what somebody types or uploads belongs to nothing until an act takes it
            "DraftService.store",
            "DraftService.delete",
            "FileStoreService.store",
            "FileStoreService.remove",
            "FileRecordService.add",
            "FileRecordService.remove",
            // that somebody has seen something
            "NoticeService.read",
            "NoticeService.readAll",
            // they only read
            "DraftService.find",
            "FileStoreService.read",
            "FileRecordService.readable",
            "ApiTokenService.own",
            "OutboxFailureService.failures");

    @Test
    void everyActIsAudited() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.isAnnotatedWith(Stateless.class) && type.getSimpleName().endsWith("Service")) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(PUBLIC) && isForPeople(method))
                        .filter(method -> !method.isAnnotatedWith(Audited.class))
                        .forEach(method -> silent.add(type.getSimpleName() + "." + method.getName()));
            }
        }
        assertThat(silent).containsExactlyInAnyOrderElementsOf(NO_ACTS);
    }

    /** Not for what the portal does by itself, where nobody is signed in. */
    private static boolean isForPeople(JavaMethod method) {
        boolean own = method.isAnnotatedWith(RolesAllowed.class);
        return own
                || !method.isAnnotatedWith(PermitAll.class) && method.getOwner().isAnnotatedWith(RolesAllowed.class);
    }

    @Test
    void entityManagersStayInRepositoriesServicesAndTheFirstStart() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..application..", "..persistence..", "vn.edu.phutho.portal.firststart..")
                .and()
                .haveNameNotMatching("vn\\.edu\\.phutho\\.portal\\.platform\\.\\w+\\.\\w+(Service|Queries)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(CLASSES);
    }

    @Test
    void repositoriesAreSpokenToByTheirInterface() {
        noClasses()
                .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("..persistence..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.edu.phutho.portal..persistence..")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("have @RolesAllowed or @PermitAll on the class or on every public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (guarded(type)) {
                    return;
                }
                for (JavaMethod method : type.getMethods()) {
                    if (method.getModifiers().contains(PUBLIC) && !guarded(method)) {
                        events.add(SimpleConditionEvent.violated(type, method.getFullName() + " is open to anybody"));
                    }
                }
            }
        };
    }

    private static boolean guarded(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class) || element.isAnnotatedWith(PermitAll.class);
    }
}

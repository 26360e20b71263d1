package vn.edu.phutho.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What beans of pages may know, and how they are named. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.edu.phutho.portal");

    @Test
    void theWebKnowsNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "vn.edu.phutho.portal..persistence..",
                        "org.eclipse.persistence..",
                        "java.sql..",
                        "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("vn\\.edu\\.phutho\\.portal\\..*Repository")
                .check(CLASSES);
    }

    @Test
    void theWebActsThroughServices() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.edu.phutho.portal.firststart..", "vn.edu.phutho.portal..adapter..")
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.ejb.Singleton")
                .check(CLASSES);
    }

    @Test
    void everythingOfThisModuleIsWeb() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .or()
                .areAnnotatedWith("jakarta.servlet.annotation.WebServlet")
                .or()
                .areAssignableTo("jakarta.servlet.http.HttpFilter")
                .should()
                .resideInAPackage("..web..")
                .check(CLASSES);
    }

    @Test
    void beansOfPagesAreCalledView() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .haveSimpleNameEndingWith("View")
                .orShould()
                .resideInAPackage("vn.edu.phutho.portal.platform.web..")
                .check(CLASSES);
    }

    /** Pages ask a getter again and again, in "rendered" even for what is not shown; see docs/benchmarks.md. */
    @Test
    void gettersOfPagesAskNoService() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Named.class)
                .and()
                .haveNameMatching("(get|is)[A-Z].*")
                .should(new ArchCondition<JavaMethod>("ask no service, not even through another method of the bean") {
                    @Override
                    public void check(JavaMethod getter, ConditionEvents events) {
                        String name = getter.getOwner().getSimpleName() + "." + getter.getName();
                        if (asksService(getter, new HashSet<>())) {
                            events.add(SimpleConditionEvent.violated(getter, name + " asks a service"));
                        }
                    }
                })
                .check(CLASSES);
    }

    private static boolean asksService(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && code.getAccessesFromSelf().stream()
                        .anyMatch(access -> isService(access.getTargetOwner())
                                || access.getTargetOwner().equals(code.getOwner())
                                        && access.getTarget().resolveMember().stream()
                                                .anyMatch(member ->
                                                        member instanceof JavaCodeUnit own && asksService(own, seen)));
    }

    private static boolean isService(JavaClass type) {
        return type.getName().matches(".*\\.(application|platform\\.\\w+)\\.\\w+(Service|Queries)");
    }

    @Test
    void viewScopeIsThatOfFacesAndSurvivesPassivation() {
        classes()
                .should(new ArchCondition<JavaClass>("use the view scope of Faces on serializable classes only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getAnnotations().stream()
                                .filter(scope ->
                                        scope.getRawType().getSimpleName().equals("ViewScoped"))
                                .filter(scope -> !scope.getRawType().isEquivalentTo(ViewScoped.class)
                                        || !type.isAssignableTo(Serializable.class))
                                .forEach(scope -> events.add(SimpleConditionEvent.violated(
                                        type,
                                        type.getName() + " with "
                                                + scope.getRawType().getName())));
                    }
                })
                .check(CLASSES);
    }
}

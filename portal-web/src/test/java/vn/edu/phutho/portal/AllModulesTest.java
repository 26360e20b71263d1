package vn.edu.phutho.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules for domain, services and web together; this module sees them all. */
class AllModulesTest {

    private static final String ROOT = "vn.edu.phutho.portal";
    private static final Pattern MODULE = Pattern.compile("(portal-[a-z]+)(?=/target/classes/|-\\d)");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void noPackageLiesInTwoModules() {
        Map<String, Set<String>> modules = new TreeMap<>();
        CLASSES.forEach(type -> modules.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                .add(module(type)));
        assertThat(modules.values().stream().flatMap(Set::stream))
                .contains("portal-domain", "portal-ejb", "portal-web");
        assertThat(modules).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }

    private static String module(JavaClass type) {
        Matcher module = MODULE.matcher(type.getSource().orElseThrow().getUri().toString());
        assertThat(module.find()).as(type.getName()).isTrue();
        return module.group(1);
    }

    @Test
    void timeComesFromAClock() {
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform.time")
                .should(neverAccess("ask the system for the time", AllModulesTest::asksTheSystem))
                .check(CLASSES);
    }

    private static boolean asksTheSystem(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean now = target.getOwner().getPackageName().equals("java.time") && name.equals("now");
        return now && !target.getFullName().contains(Clock.class.getName())
                || owner.equals(System.class.getName())
                        && Set.of("currentTimeMillis", "nanoTime").contains(name)
                || owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick"));
    }

    @Test
    void nobodyWritesPastTheLog() {
        classes()
                .should(neverAccess("write past the log", target -> {
                    boolean system = target.getOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(target.getName());
                    return system || target.getName().equals("printStackTrace");
                }))
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(CLASSES);
    }

    @Test
    void datesAreThoseOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(?:Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
                .check(CLASSES);
    }

    @Test
    void nobodyCatchesEverything() {
        classes()
                .that()
                // A task of a schedule, or a thread: what leaves it ends it without a word.
                .doNotHaveFullyQualifiedName("vn.edu.phutho.portal.news.application.NewsGenerationWatch")
                .and()
                .doNotHaveFullyQualifiedName("vn.edu.phutho.portal.platform.health.DatabaseWatch")
                .and()
                .doNotHaveFullyQualifiedName("vn.edu.phutho.portal.platform.outbox.OutboxWatch")
                .and()
                // Notes whatever ends an act, and lets it go on.
                .doNotHaveFullyQualifiedName("vn.edu.phutho.portal.platform.audit.AuditInterceptor")
                .should(condition(
                        "catch only what they can handle",
                        (type, violated) -> type.getCodeUnits().stream()
                                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                                .filter(AllModulesTest::catchesEverything)
                                .forEach(block ->
                                        violated.accept(block.getSourceCodeLocation() + " catches everything"))))
                .check(CLASSES);
    }

    private static boolean catchesEverything(TryCatchBlock block) {
        return block.getCaughtThrowables().stream()
                .anyMatch(caught ->
                        caught.isEquivalentTo(Exception.class) || caught.isEquivalentTo(RuntimeException.class));
    }

    /** Lists, pages and services ask the workflow: a state that is put between two others then changes them by itself. */
    @Test
    void onlyTheWorkflowNamesTheStatesOfADossier() {
        String states = ROOT + ".award.dossier.DossierState";
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + ".award.dossier")
                .should(neverAccess(
                        "name a state of a dossier, but ask DossierWorkflow or DossierState",
                        target -> target.getOwner().getName().equals(states)
                                && target.getName().matches("[A-Z_]+")))
                .check(CLASSES);
    }

    @Test
    void featuresFormNoCycles() {
        slices().assignedFrom(features()).should().beFreeOfCycles().check(CLASSES);
    }

    private static SliceAssignment features() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                boolean feature = type.getPackageName().startsWith(ROOT + ".");
                return feature ? SliceIdentifier.of(feature(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "features";
            }
        };
    }

    @Test
    void whatAllFeaturesShareKnowsNone() {
        Map<String, Set<String>> known = new HashMap<>();
        known.put("shared", Set.of("shared"));
        known.put("settings", Set.of("settings", "shared"));
        known.put("platform", Set.of("platform", "settings", "shared"));
        classes()
                .should(condition("be known to features, not know them", (type, violated) -> {
                    Set<String> allowed = known.get(feature(type));
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> allowed != null && ours(dependency))
                            .filter(dependency -> !allowed.contains(feature(dependency.getTargetClass())))
                            .forEach(dependency -> violated.accept(dependency.getDescription()));
                }))
                .check(CLASSES);
    }

    @Test
    void nobodyUsesTheRepositoryOfAnotherFeature() {
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + ".firststart..")
                .should(condition(
                        "ask another feature's service or queries",
                        (type, violated) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(AllModulesTest::ours)
                                .filter(dependency -> dependency
                                        .getTargetClass()
                                        .getSimpleName()
                                        .endsWith("Repository"))
                                .filter(dependency -> !feature(type).equals(feature(dependency.getTargetClass())))
                                .forEach(dependency -> violated.accept(dependency.getDescription()))))
                .check(CLASSES);
    }

    private static boolean ours(Dependency dependency) {
        return dependency.getTargetClass().getPackageName().startsWith(ROOT + ".");
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
    }

    private static ArchCondition<JavaClass> neverAccess(String what, Predicate<AccessTarget> forbidden) {
        return condition("not " + what, (type, violated) -> {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (forbidden.test(access.getTarget())) {
                    violated.accept(access.getDescription());
                }
            }
        });
    }

    private static ArchCondition<JavaClass> condition(String what, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}

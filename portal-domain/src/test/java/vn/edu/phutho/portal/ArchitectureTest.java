package vn.edu.phutho.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.NewsCategory;
import vn.edu.phutho.portal.shared.audit.AuditEntry;
import vn.edu.phutho.portal.shared.outbox.ToldEvent;

/** What the domain may know. Rules that concern all modules stand in the test of portal-web, which sees them all. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.edu.phutho.portal");

    private static final Pattern WOVEN = Pattern.compile("org\\.eclipse\\.|jakarta\\.xml\\.");

    @Test
    void domainKnowsOnlyJavaAndTheAnnotationsOfJpaAndValidation() {
        // The last two come in by weaving; that no source names them is the next test's matter.
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.persistence..",
                        "jakarta.validation..",
                        "vn.edu.phutho.portal..",
                        "org.eclipse.persistence..",
                        "jakarta.xml.bind.annotation")
                .check(CLASSES);
    }

    @Test
    void sourcesNameNoPersistenceProvider() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Path> naming = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> WOVEN.matcher(text(file)).find())
                    .toList();
            assertThat(naming).isEmpty();
        }
    }

    @Test
    void entitiesHaveAProtectedConstructorForJpa() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(have(
                        "a protected constructor without parameters",
                        type -> type.getConstructors().stream()
                                .anyMatch(constructor ->
                                        constructor.getRawParameterTypes().isEmpty()
                                                && constructor.getModifiers().contains(JavaModifier.PROTECTED))))
                .check(CLASSES);
    }

    /** Categories come with migrations and never change otherwise; what was told or tried never changes at all. */
    @Test
    void entitiesHaveAVersionUnlessTheyNeverChange() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotBelongToAnyOf(NewsCategory.class, ToldEvent.class, AuditEntry.class)
                .should(have(
                        "a field with @Version",
                        type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))))
                .check(CLASSES);
    }

    /** EclipseLink tells the elements of such a list apart by value: repeated or swapped ones are lost or refused. */
    @Test
    void listsKeepTheirPlaceInTheirElements() {
        noFields().should().beAnnotatedWith(OrderColumn.class).check(CLASSES);
    }

    @Test
    void entitiesChangeByActsNotBySetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
    }

    /** A constant that is too long would be refused by the database, when it is stored for the first time. */
    @Test
    void everyConstantFitsItsColumn() {
        List<Field> columns = CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Enumerated.class))
                .map(JavaField::reflect)
                .toList();
        assertThat(columns).hasSizeGreaterThan(10).allSatisfy(column -> {
            int length = column.getAnnotation(Column.class).length();
            assertThat(constants(column))
                    .as("constants in %s, varchar(%s)", column, length)
                    .isNotEmpty()
                    .filteredOn(constant -> constant.name().length() > length)
                    .isEmpty();
        });
    }

    /** Those of an attribute, or of the elements of a collection. */
    private static List<Enum<?>> constants(Field column) {
        Class<?> type = column.getGenericType() instanceof ParameterizedType collection
                ? (Class<?>) collection.getActualTypeArguments()[0]
                : column.getType();
        return List.of((Enum<?>[]) type.getEnumConstants());
    }

    private static ArchCondition<JavaClass> have(String what, Predicate<JavaClass> has) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!has.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has not " + what));
                }
            }
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

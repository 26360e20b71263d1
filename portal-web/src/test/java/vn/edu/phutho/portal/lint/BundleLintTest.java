package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.account.AccountAct;
import vn.edu.phutho.portal.account.AccountState;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.award.dossier.DossierWorkflow;
import vn.edu.phutho.portal.award.dossier.ReportSection;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.shared.PortalException;
import vn.edu.phutho.portal.shared.mail.MailStatus;

/** Every key that is used exists, every key that exists is used, and every text can be filled in. */
class BundleLintTest {

    /** Each class that carries the key of a refusal, whatever it will be called. */
    /** A refusal or faults that were made elsewhere, or a key that an enum holds. */
    private static final String GIVEN =
            "new\\s+Fault\\(|faults?\\b|refusal\\b|List\\.of|key\\b|reasons\\(\\)\\.get|(?:wrong|act|last\\.getAct\\(\\))\\.\\w+\\(\\)";

    static final Pattern REFUSAL =
            Pattern.compile("(?:new\\s+(?:" + refusals() + ")|Refusal\\.of)\\(\\s*(\"([^\"]+)\"|" + GIVEN + ")?");

    /** Keys that an enum holds for the rules that give them. */
    private static final Pattern HELD = Pattern.compile("\"(award\\.[a-z]+\\.[A-Za-z]+)\"");

    private static String refusals() {
        return new ClassFileImporter()
                .importPackages("vn.edu.phutho.portal").get(PortalException.class).getAllSubclasses().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining("|"));
    }

    static final Pattern PLACE = Pattern.compile("\\{\\d");
    static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
    static final Pattern KEY_OF_LINE = Pattern.compile("(?m)^([^#\\s=]+)=");

    static Set<String> bundles() {
        return Stream.of(Sources.BUNDLES, Sources.SERVICE_BUNDLES)
                .flatMap(folder -> Sources.under(folder, ".properties").stream())
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> bundlesOfPages() {
        return new TreeSet<>(KeyUse.variables().values());
    }

    @Test
    void everyKeyUsedExists() {
        List<KeyUse> uses = Stream.concat(KeyUse.ofPages().stream(), KeyUse.ofJava().stream())
                .toList();
        assertThat(uses).hasSizeGreaterThan(100);
        assertThat(uses)
                .filteredOn(Predicate.not(BundleLintTest::exists))
                .as("keys that a page or Java uses and no bundle has")
                .isEmpty();
    }

    private static boolean exists(KeyUse use) {
        Properties bundle = Sources.bundle(use.bundle());
        return use.prefix()
                ? bundle.stringPropertyNames().stream().anyMatch(key -> key.startsWith(use.key()))
                : bundle.containsKey(use.key());
    }

    @ParameterizedTest
    @MethodSource("bundlesOfPages")
    void everyKeyIsUsed(String bundle) {
        List<KeyUse> uses = Stream.concat(KeyUse.ofPages().stream(), KeyUse.ofJava().stream())
                .filter(use -> use.bundle().equals(bundle))
                .toList();
        assertThat(Sources.bundle(bundle).stringPropertyNames())
                .filteredOn(key -> uses.stream()
                        .noneMatch(use -> use.prefix() ? key.startsWith(use.key()) : key.equals(use.key())))
                .as("keys of %s.properties that neither a page nor Java uses", bundle)
                .isEmpty();
    }

    @Test
    void everyRefusalHasItsReasonAndEveryReasonItsRefusal() {
        Set<String> used = new TreeSet<>();
        Sources.java()
                .forEach(file -> Sources.matches(REFUSAL, Sources.text(file)).forEach(found -> {
                    assertThat(found.group(1)).as("a literal key in " + file).isNotNull();
                    if (found.group(2) != null) {
                        used.add(found.group(2));
                    }
                }));
        Sources.java().stream()
                .filter(file -> file.endsWith("DossierAct.java") || file.endsWith("Guard.java"))
                .flatMap(file -> Sources.matches(HELD, Sources.text(file)).stream())
                .forEach(found -> used.add(found.group(1)));
        assertThat(used).hasSizeGreaterThan(10);
        assertThat(Sources.bundle("errors").stringPropertyNames())
                .as("keys of errors.properties, against those that refusals name")
                .containsExactlyInAnyOrderElementsOf(used);
    }

    /** Programs get the first sentence as the reason and the rest as the remedy. */
    @Test
    void everyRefusalSaysWhatIsWrongAndWhatToDo() {
        Properties errors = Sources.bundle("errors");
        assertThat(errors.stringPropertyNames())
                .filteredOn(key -> errors.getProperty(key).split("(?<=\\.) ", 2).length < 2)
                .isEmpty();
    }

    @Test
    void everyConstantHasItsText() {
        assertTexts("news", "doubt.", DoubtKind.values());
        assertTexts("news", "status.", ArticleStatus.values());
        assertTexts("news", "visibility.", Visibility.values());
        assertTexts("news", "kind.", BlockKind.values());
        assertTexts("account", "state.", AccountState.values());
        assertTexts("account", "role.", Role.values());
        assertTexts("account", "act.", AccountAct.values());
        assertTexts("account", "done.", AccountAct.values());
        assertTexts("award", "state.", DossierState.values());
        assertTexts("award", "where.", DossierState.values());
        assertTexts("award", "chip.", DossierState.values());
        assertTexts("award", "mark.", DossierState.values());
        assertTexts("award", "step.", DossierWorkflow.way(ReviewRoute.SHORT).toArray(DossierState[]::new));
        assertTexts("award", "did.", DossierAct.values());
        assertTexts("award", "icon.", DossierAct.values());
        assertTexts("award", "act.", DossierAct.values());
        assertTexts("award", "done.", DossierAct.values());
        assertTexts("award", "section.", ReportSection.values());
        assertTexts("mail", "status.", MailStatus.values());
    }

    private static void assertTexts(String bundle, String prefix, Enum<?>[] constants) {
        assertThat(Sources.bundle(bundle).stringPropertyNames())
                .filteredOn(key -> key.startsWith(prefix))
                .filteredOn(key -> key.substring(prefix.length()).matches("[A-Z_]+"))
                .as("%s of %s.properties, against the constants", prefix, bundle)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(constants)
                        .map(constant -> prefix + constant.name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPatternCanBeFilledIn(String name) {
        Properties bundle = Sources.bundle(name);
        boolean always = Set.of("errors", "faces").contains(name);
        bundle.stringPropertyNames().forEach(key -> {
            String text = bundle.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            if (always || PLACE.matcher(text).find()) {
                assertThat(LONE_APOSTROPHE.matcher(text).find())
                        .as("apostrophe written once in " + key)
                        .isFalse();
                assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                        .as(key)
                        .doesNotThrowAnyException();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwice(String name) {
        String text = Sources.text(Sources.bundleFile(name));
        assertThat(Sources.matches(KEY_OF_LINE, text).stream().map(found -> found.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jakarta/faces/Messages.properties", "/org/primefaces/Messages.properties"})
    void everyMessageOfTheLibrariesIsTranslated(String library) {
        List<String> keys = Sources.matches(Pattern.compile("(?m)^([\\w.]+)\\s*="), Sources.resource(library)).stream()
                .map(found -> found.group(1))
                .toList();
        assertThat(keys).isNotEmpty();
        assertThat(Sources.bundle("faces").stringPropertyNames()).containsAll(keys);
    }
}

package vn.edu.phutho.portal.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** The description that programs read says of each resource what it does, and nothing that no resource does. */
class OpenApiTest {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private static final Set<String> OF_BODIES = Set.of("400", "413", "415", "422");

    /** A method of a resource under its address, e.g. {@code get /api/v1/news/{id}}. */
    private static Map<String, Method> resources() {
        Map<String, Method> methods = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.edu.phutho.portal").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                                .forEach(method -> verb(method)
                                        .forEach(verb ->
                                                methods.put(verb + " " + address(type) + address(method), method))));
        return methods;
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(found -> found.value().toLowerCase(Locale.ROOT));
    }

    private static String address(Class<?> type) {
        return Api.ROOT + type.getAnnotation(Path.class).value();
    }

    private static String address(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value().replaceAll("\\{(\\w+):[^/]*}", "{$1}");
    }

    private static Map<String, JsonObject> described() {
        Map<String, JsonObject> operations = new TreeMap<>();
        try (var reader = Json.createReader(OpenApiResource.class.getResourceAsStream(OpenApiResource.FILE))) {
            JsonObject paths = reader.readObject().getJsonObject("paths");
            paths.forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
                if (VERBS.contains(verb)) {
                    operations.put(verb + " " + path, operation.asJsonObject());
                }
            }));
        }
        return operations;
    }

    @Test
    void whatIsThereIsDescribedAndNothingElse() {
        assertThat(resources()).hasSizeGreaterThan(3).containsKey("get /api/v1/news/{id}");
        assertThat(described().keySet()).isEqualTo(resources().keySet());
    }

    @Test
    void everyStatusIsDescribed() {
        Map<String, JsonObject> described = described();
        resources().forEach((address, method) -> {
            Set<String> declared = Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                    .map(APIResponse::responseCode)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(declared).as(address).containsAll(expected(address, method));
            assertThat(described.get(address).getJsonObject("responses").keySet())
                    .as(address)
                    .containsAll(declared);
        });
    }

    /** What must be said of a method whatever it does. */
    private static Set<String> expected(String address, Method method) {
        Set<String> statuses = new TreeSet<>(Set.of("401"));
        if (List.of(method.getParameterTypes()).contains(JsonBody.class)) {
            statuses.addAll(OF_BODIES);
        }
        if (!method.isAnnotationPresent(PermitAll.class) || !address.startsWith("get ")) {
            statuses.add("403");
        }
        if (address.contains("{")) {
            statuses.add("404");
        }
        return statuses;
    }

    /** {@code web.xml} opens addresses, not methods: what guests may do is decided by this annotation alone. */
    @Test
    void guestsOnlyRead() {
        assertThat(resources())
                .allSatisfy((address, method) -> assertThat(method.isAnnotationPresent(PermitAll.class))
                        .as(address)
                        .isIn(false, address.startsWith("get ")));
    }

    @Test
    void everyOperationSaysWhatItIsFor() {
        assertThat(described())
                .allSatisfy((address, operation) -> assertThat(operation.getString("summary", ""))
                        .as(address)
                        .isNotBlank());
    }
}

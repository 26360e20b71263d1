package vn.edu.phutho.portal.platform.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * A JSON object that somebody sent, read member by member. What is not as it should be is noted in {@link #faults()}
 * under its pointer, and reading goes on. A member with the value {@code null} counts as missing.
 */
public final class JsonBody {

    /** Half of a pair that stands for one character; no database stores it. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private static final int YEAR_FROM = 1900;
    private static final int YEAR_TO = 2100;

    private final JsonObject object;
    private final String pointer;
    private final Faults faults;
    private final Set<String> read = new HashSet<>();

    JsonBody(JsonObject object) {
        this(object, "", new Faults());
    }

    private JsonBody(JsonObject object, String pointer, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** What was found wrong so far, here and in the objects inside. */
    public Faults faults() {
        return faults;
    }

    /** The pointer of this object; empty for the whole body. */
    public String at() {
        return pointer;
    }

    /** The pointer of a member. */
    public String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** A text as it was sent. */
    public Optional<String> text(String name) {
        return value(name, ValueType.STRING)
                .map(value -> ((JsonString) value).getString())
                .filter(text -> {
                    boolean broken = LONE_SURROGATE.matcher(text).find();
                    if (broken) {
                        faults.add(at(name), Refusal.of("api.field.brokenText"));
                    }
                    return !broken;
                });
    }

    /** Notes that a member is missing, when it is. */
    public JsonBody require(String... names) {
        for (String name : names) {
            if (!given(name)) {
                faults.add(at(name), missing(name));
            }
        }
        return this;
    }

    /** A text that must be there and not be blank; empty, and noted, when it is not. */
    public Optional<String> requiredText(String name) {
        Optional<String> text = require(name).text(name);
        if (text.filter(JsonBody::isBlank).isPresent()) {
            faults.add(at(name), missing(name));
        }
        return text.filter(given -> !isBlank(given));
    }

    /** Whether nothing of it would be stored. */
    private static boolean isBlank(String text) {
        return VietnameseText.storable(text).isBlank();
    }

    private static Refusal missing(String name) {
        return Refusal.of("api.field.missing", name);
    }

    /** One of the constants by its name. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        Optional<String> text = text(name);
        Optional<E> constant = text.flatMap(given -> Arrays.stream(type.getEnumConstants())
                .filter(candidate -> candidate.name().equals(given))
                .findFirst());
        if (text.isPresent() && constant.isEmpty()) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(at(name), Refusal.of("api.field.constant", known));
        }
        return constant;
    }

    /** A day and time of the school's clock such as {@code 2026-11-28T09:15}, of the years that anybody may mean. */
    public Optional<LocalDateTime> dayTime(String name) {
        return text(name).flatMap(given -> {
            Optional<LocalDateTime> moment = parsed(given);
            if (moment.isEmpty()) {
                faults.add(at(name), Refusal.of("api.field.dayTime"));
            }
            return moment;
        });
    }

    private static Optional<LocalDateTime> parsed(String given) {
        try {
            return Optional.of(LocalDateTime.parse(given))
                    .filter(moment -> moment.getYear() >= YEAR_FROM && moment.getYear() <= YEAR_TO);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** A whole number. */
    public Optional<Long> whole(String name) {
        return value(name, ValueType.NUMBER)
                .map(JsonNumber.class::cast)
                .filter(number -> {
                    boolean whole =
                            number.isIntegral() && number.bigIntegerValue().bitLength() < Long.SIZE;
                    if (!whole) {
                        faults.add(at(name), wrongType(ValueType.NUMBER));
                    }
                    return whole;
                })
                .map(JsonNumber::longValue);
    }

    /** The names of all members. */
    public Set<String> names() {
        return object.keySet();
    }

    /** The object inside. */
    public Optional<JsonBody> object(String name) {
        return value(name, ValueType.OBJECT).map(value -> new JsonBody(value.asJsonObject(), at(name), faults));
    }

    /** The objects of a list; empty when there is none. What is no object is noted and left out. */
    public List<JsonBody> objects(String name) {
        JsonArray array =
                value(name, ValueType.ARRAY).map(JsonValue::asJsonArray).orElse(JsonValue.EMPTY_JSON_ARRAY);
        List<JsonBody> objects = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String place = at(name) + "/" + i;
            if (array.get(i) instanceof JsonObject inside) {
                objects.add(new JsonBody(inside, place, faults));
            } else {
                faults.add(place, Refusal.of("api.field.type.object"));
            }
        }
        return objects;
    }

    /** Notes every member that nobody has read: it may be a misspelt name, or an attempt at what is not to be sent. */
    public void nothingElse() {
        object.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> faults.add(at(name), Refusal.of("api.field.unknown", name)));
    }

    private boolean given(String name) {
        return object.containsKey(name) && object.get(name).getValueType() != ValueType.NULL;
    }

    private Optional<JsonValue> value(String name, ValueType type) {
        read.add(name);
        if (!given(name)) {
            return Optional.empty();
        }
        JsonValue value = object.get(name);
        if (value.getValueType() == type) {
            return Optional.of(value);
        }
        faults.add(at(name), wrongType(type));
        return Optional.empty();
    }

    private static Refusal wrongType(ValueType type) {
        return switch (type) {
            case STRING -> Refusal.of("api.field.type.text");
            case NUMBER -> Refusal.of("api.field.type.whole");
            case ARRAY -> Refusal.of("api.field.type.list");
            default -> Refusal.of("api.field.type.object");
        };
    }
}

package dev.ligature.jdbc;

import java.util.Map;
import org.jooq.tools.json.JSONParser;
import org.jooq.tools.json.JSONValue;
import org.jooq.tools.json.ParseException;
import org.jspecify.annotations.Nullable;

/** JSON by jOOQ's own parser and writer: maps, lists, strings, numbers, booleans and null. */
public final class Json {

    private Json() {}

    /** The text of a map, a list or a plain value. */
    public static String write(Object value) {
        return JSONValue.toJSONString(value);
    }

    /**
     * What a text says.
     *
     * @throws IllegalArgumentException if it is not JSON
     */
    public static @Nullable Object parse(String text) {
        try {
            return new JSONParser().parse(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
        }
    }

    /**
     * The object that a text says.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    @SuppressWarnings("unchecked") // names are strings
    public static Map<String, @Nullable Object> object(@Nullable Object parsed) {
        if (parsed instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw new IllegalArgumentException("not a JSON object");
    }
}

package dev.unmoor.desktop.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a list that one chooses from, and does not type into, says its values. */
public final class Words {

    private Words() {}

    /** A converter that says values so, and nothing for none. */
    public static <T> StringConverter<T> of(Function<? super T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        };
    }
}

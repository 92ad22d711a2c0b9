package dev.ligature.processor.read;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a model is named; what is wrong with it is reported there.
 *
 * @param user what names the model, for messages
 * @param at where that is
 * @param packages the packages whose code will use the model
 */
record ModelUse(String user, Location at, Set<String> packages) {

    /** The same, reported where the catalog says something of the model, if it does. */
    ModelUse where(Optional<ModelSettings.Place> said) {
        return said.map(place -> new ModelUse(place.catalog(), place.at(), packages))
                .orElse(this);
    }

    /** A problem with the model; the arguments follow the user. */
    Problem problem(Message message, @Nullable Object... arguments) {
        List<@Nullable Object> all = new ArrayList<@Nullable Object>(Arrays.asList(arguments));
        all.add(0, user);
        return Problem.of(message, at, all.toArray());
    }
}

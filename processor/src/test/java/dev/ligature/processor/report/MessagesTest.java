package dev.ligature.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.cases.Case;
import dev.ligature.processor.cases.Expected;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message has a case, and so is seen on every compiler. */
class MessagesTest {

    /** Their texts are a compiler's own, so the expectations hold the id alone. */
    private static final List<Message> WITHOUT_TEXT = List.of(Message.CANNOT_WRITE, Message.UNEXPECTED);

    /** Of no use in a case: they depend on the folders that the compiler reads and writes. */
    private static final List<Message> ELSEWHERE =
            List.of(Message.RESOURCES_UNKNOWN, Message.HISTORY_UNREADABLE, Message.NOT_WRITTEN);

    private static List<Expected> expected() {
        return Case.all().stream().flatMap(one -> one.expected().stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyIdHasACase(Message message) {
        assertThat(expected()).extracting(Expected::id).contains(message.id());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextHasACase(Message message) {
        if (WITHOUT_TEXT.contains(message) || ELSEWHERE.contains(message)) {
            return;
        }
        Pattern text = text(message);
        assertThat(expected())
                .filteredOn(e -> e.id().equals(message.id()))
                .extracting(Expected::text)
                .anyMatch(given -> text.matcher(given).matches());
    }

    private static Pattern text(Message message) {
        String regex = Arrays.stream(message.template().split("%s", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    @Test
    void everyIdThatHasACaseHasAGoodOneToo() {
        List<String> good =
                Case.all().stream().filter(Case::isGood).map(Case::id).toList();
        List<String> without = List.of("LIG003", "LIG033", "LIG098", "LIG099");

        assertThat(Stream.of(Message.values()).map(Message::id))
                .filteredOn(id -> !without.contains(id))
                .isSubsetOf(good);
    }

    @ParameterizedTest
    @EnumSource
    void idsAreOfOneForm(Message message) {
        assertThat(message.id()).matches("LIG\\d{3}");
    }
}

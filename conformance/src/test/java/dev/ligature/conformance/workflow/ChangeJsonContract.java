package dev.ligature.conformance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.seat;
import static shop.links.ShopRefs.tag;
import static shop.links.ShopRefs.ticket;

import dev.ligature.LinkChange;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.links.ProductTag;
import shop.links.TicketSeatLinks;
import shop.seat.SeatId;
import shop.ticket.TicketNumber;

/** Changes as text. */
@Tag("C-074")
abstract class ChangeJsonContract extends WorkflowContract {

    private static final String DISMISSAL = """
            {"form":1,"link":"product_tag","changes":[{"kind":"DISMISSED","left":"p","right":"t",\
            "at":"2024-01-01T00:00:02Z","reason":"DISMISSED","before":{"columns":{"weight":"8","note":"it's \\"x\\""},\
            "createdAt":"2024-01-01T00:00:00Z","updatedAt":"2024-01-01T00:00:01Z"}}]}""";

    private static final String CREATION = """
            {"form":1,"link":"product_tag","changes":[{"kind":"CREATED","left":"p","right":"new",\
            "at":"2024-01-01T00:00:01Z","after":{"columns":{"weight":"0","note":null},\
            "createdAt":"2024-01-01T00:00:01Z","updatedAt":"2024-01-01T00:00:01Z"}}]}""";

    private static final String NOTHING = """
            {"form":1,"link":"product_tag","changes":[]}""";

    @BeforeEach
    void aLink() {
        productTag().create(new ProductTag(product("p"), tag("t"), 7, "it's \"x\""));
        clock.tick();
    }

    @Test
    void theTextOfAChangeIsAlwaysTheSame() {
        productTag().update(product("p"), tag("t"), c -> c.weight(8));
        LinkChange<ProductTag> created =
                productTag().createStep(product("p"), tag("new")).run();
        LinkChange<ProductTag> nothing =
                productTag().createStep(product("p"), tag("new")).run();
        clock.tick();
        LinkChange<ProductTag> dismissed =
                productTag().dismissStep(product("p"), tag("t")).run();

        assertThat(created.toJson()).isEqualTo(CREATION);
        assertThat(nothing.toJson()).isEqualTo(NOTHING);
        assertThat(dismissed.toJson()).isEqualTo(DISMISSAL);
    }

    @Test
    void aChangeIsTheSameOnceItWasRead() {
        List<String> before = live();
        LinkChange<ProductTag> done = productTag()
                .step(links -> {
                    links.update(product("p"), tag("t"), c -> c.weight(1).note(null));
                    links.create(product("/ \\ \" \u2028 😀 \t"), tag("ä"));
                    links.dismiss(product("p"), tag("t"));
                })
                .run();

        LinkChange<ProductTag> read = productTag().changeFromJson(done.toJson());

        assertThat(read.events()).isEqualTo(done.events());
        assertThat(read.toJson()).isEqualTo(done.toJson());
        productTag().compensate(read);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void keysInRecordsOfTheirOwnAreWrittenAsWhatIsInThem() {
        assertThat(TicketSeatLinks.in(ligature())
                        .createStep(ticket(new TicketNumber(7L)), seat(new SeatId(12)))
                        .run()
                        .toJson())
                .isEqualTo("""
                        {"form":1,"link":"ticket_seat","changes":[{"kind":"CREATED","left":"7","right":"12",\
                        "at":"2024-01-01T00:00:01Z","after":{"columns":{},\
                        "createdAt":"2024-01-01T00:00:01Z","updatedAt":"2024-01-01T00:00:01Z"}}]}""");
    }

    @Test
    void membersThatAreNotKnownAreLeftAlone() {
        LinkChange<ProductTag> read = productTag().changeFromJson("""
                {"later": [1, {"x": null}], "changes": [{"at": "2024-01-01T00:00:02Z", "who": "ann", "reason": "DISMISSED",
                  "before": {"updatedAt": "2024-01-01T00:00:01Z", "createdAt": "2024-01-01T00:00:00Z", "x": true,
                    "columns": {"dropped": "1", "note": "it's \\"x\\"", "weight": "8"}},
                  "right": "t", "left": "p", "kind": "DISMISSED", "after": null}], "link": "product_tag", "form": 1}
                """);

        assertThat(read).isEqualTo(productTag().changeFromJson(DISMISSAL));
        assertThat(read.toJson()).isEqualTo(DISMISSAL);
    }

    @Test
    void aChangeFromBeforeALinkHadAColumnIsCompensatedWithoutIt() {
        productTag().dismiss(product("p"), tag("t"));
        LinkChange<ProductTag> read = productTag().changeFromJson("""
                {"form":1,"link":"product_tag","changes":[{"kind":"DISMISSED","left":"p","right":"t",\
                "at":"2024-01-01T00:00:01Z","reason":"DISMISSED","before":{"columns":{"note":"old"},\
                "createdAt":"2024-01-01T00:00:00Z","updatedAt":"2024-01-01T00:00:00Z"}}]}""");

        assertThatIllegalStateException()
                .isThrownBy(read::events)
                .withMessage("Not all columns of \"product_tag\" are known of this link");
        productTag().compensate(read);
        productTag().compensate(read);

        assertThat(productTag().find(product("p"), tag("t")).orElseThrow().link())
                .isEqualTo(new ProductTag(product("p"), tag("t"), 0, "old"));
        assertThat(archived()).isEmpty();
    }

    @Test
    void anUpdateFromBeforeALinkHadAColumnLeavesThatColumn() {
        LinkChange<ProductTag> done = productTag()
                .updateStep(product("p"), tag("t"), c -> c.note("new"))
                .run();
        LinkChange<ProductTag> read = productTag().changeFromJson(done.toJson().replace("\"weight\":\"7\",", ""));
        assertThat(read).isNotEqualTo(done);

        productTag().compensate(read);
        productTag().compensate(read);

        assertThat(productTag().find(product("p"), tag("t")).orElseThrow().link())
                .isEqualTo(new ProductTag(product("p"), tag("t"), 7, "it's \"x\""));
    }

    @Test
    void aChangeOfAnotherLinkIsRefused() {
        String json = productBrand().createStep(product("p"), brand("b")).run().toJson();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> productTag().changeFromJson(json))
                .withMessage("This is no change of \"product_tag\": it is of the link product_brand");
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "0, 0", "'\"1\"', 1", "1.0, 1.0", "null, null"})
    void anotherFormIsRefused(String form, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> productTag().changeFromJson(NOTHING.replace(":1,", ":" + form + ",")))
                .withMessage(
                        "This is no change of \"product_tag\": it is of the form %s, and this version knows the form 1"
                                .formatted(named));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "[]",
                "{",
                "{}",
                "nonsense",
                "{\"form\":1,\"link\":\"product_tag\"}",
                "{\"form\":1,\"link\":\"product_tag\",\"changes\":1}",
                "{\"form\":1,\"link\":\"product_tag\",\"changes\":{}}",
                "{\"form\":1,\"link\":\"product_tag\",\"changes\":[1]}",
                "{\"form\":1,\"link\":\"product_tag\",\"changes\":[null]}",
                "{\"form\":1,\"link\":\"product_tag\",\"changes\":[{}]}",
                "{\"form\":1,\"link\":\"product_tag\",\"changes\":[]} and more",
                "{\"form\":1,\"link\":\"product_tag\",\"changes\":[]",
                "\u0000",
                "{\"form\":1,\"link\":\"product_tag\",\"changes\":[{\"kind\":\"CREATED\",\"left\":\"p\",\"right\":\"t\","
                        + "\"at\":\"2024-01-01T00:00:00Z\"}]}"
            })
    void whatIsNoChangeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> productTag().changeFromJson(text))
                .withMessageStartingWith("This is no change of \"product_tag\": ")
                .withMessageNotContaining("class ")
                .withMessageNotContaining(": null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"DISMISSED\" | \"kind\":\"ERASED\"",
                "\"kind\":\"DISMISSED\" | \"kind\":1",
                "\"left\":\"p\" | \"left\":1",
                "\"at\":\"2024-01-01T00:00:02Z\" | \"at\":\"yesterday\"",
                "\"reason\":\"DISMISSED\" | \"reason\":\"WHY\"",
                "\"reason\":\"DISMISSED\" | \"reason\":[]",
                "\"weight\":\"8\" | \"weight\":8",
                "\"weight\":\"8\" | \"weight\":\"eight\"",
                "\"createdAt\":\"2024-01-01T00:00:00Z\", | ''",
                "\"before\": | \"after\":[],\"before\":"
            })
    void whatIsWrongInAChangeIsRefused(String right, String wrong) {
        String text = DISMISSAL.replace(right, wrong.equals("''") ? "" : wrong);

        assertThat(text).isNotEqualTo(DISMISSAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> productTag().changeFromJson(text))
                .withMessageStartingWith("This is no change of \"product_tag\": ")
                .withMessageNotContaining("class ")
                .withMessageNotContaining("No enum");
    }
}

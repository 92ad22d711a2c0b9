package dev.ligature.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ModelDefinition.Construction;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C-010")
class ModelReaderTest {

    private static final String LINK = """
            @DefineLink
            public record ItemProduct(
                @LinkEnd Ref<shop.item.Item, Long> item, @LinkEnd Ref<Product, String> product) {}
            """;

    @TempDir
    Path folder;

    private ModelDefinition item(String... types) {
        return Read.left(folder, definitions(types)).model();
    }

    private List<String> problems(String... types) {
        return Read.all(folder, definitions(types)).problems().stream()
                .map(Problem::text)
                .toList();
    }

    private static String[] definitions(String... types) {
        List<String> all = new ArrayList<>(List.of(LINK));
        Arrays.stream(types)
                .map(type -> "package shop.item; import java.util.*; import jakarta.persistence.*; " + type)
                .forEach(all::add);
        return all.toArray(String[]::new);
    }

    private static List<String> names(ModelDefinition model) {
        return model.properties().stream().map(PropertyDefinition::name).toList();
    }

    private static List<String> accessors(ModelDefinition model) {
        return model.properties().stream().map(PropertyDefinition::accessor).toList();
    }

    private static String whyNotMade(ModelDefinition model) {
        return ((Construction.NotAtAll) model.construction()).why();
    }

    @Test
    void aBeanHasThePropertiesThatItGivesAndKeepsInTheOrderOfTheirNames() {
        ModelDefinition model = item("""
                public class Item {
                    private Long id; private String title; private boolean open; private Boolean sold;
                    private String uri; private String hidden; private static int count; private transient int seen;
                    public Long getId() { return id; } public void setId(Long id) { this.id = id; }
                    public String getTitle() { return title; } public Item setTitle(String t) { title = t; return this; }
                    public boolean isOpen() { return open; } public void setOpen(boolean o) { open = o; }
                    public Boolean isSold() { return sold; } public void setSold(Boolean s) { sold = s; }
                    public String getURL() { return uri; } public void setURL(String u) { uri = u; }
                    public String getTitleAndId() { return title + id; }
                    public int getSeen() { return seen; } public void setSeen(int s) { seen = s; }
                    public static int getCount() { return count; } public static void setCount(int c) { count = c; }
                    @Transient public int getSize() { return 0; } public void setSize(int size) {}
                    public void setHidden(String h) { hidden = h; }
                }
                """);

        assertThat(names(model)).containsExactly("URL", "id", "open", "sold", "title");
        assertThat(model.properties()).extracting(PropertyDefinition::sql).startsWith("url");
        assertThat(model.properties()).extracting(PropertyDefinition::setter).endsWith("setSold", "setTitle");
        assertThat(model.construction()).isEqualTo(new Construction.BySetters());
    }

    @Test
    void anImmutableClassHasThePropertiesThatItsFieldsAre() {
        ModelDefinition model = item("""
                public class Item {
                    private final Long id; private final boolean isActive; private final String url;
                    private final String eMail; private final boolean open;
                    public Item(Long id, boolean isActive, String url, String eMail, boolean open) {
                        this.id = id; this.isActive = isActive; this.url = url; this.eMail = eMail; this.open = open;
                    }
                    public Long getId() { return id; }
                    public boolean isActive() { return isActive; }
                    public String getURL() { return url; }
                    public String getEMail() { return eMail; }
                    public boolean isOpen() { return open; }
                    public boolean isEmpty() { return false; }
                }
                """);

        assertThat(names(model)).containsExactly("id", "isActive", "url", "eMail", "open");
        assertThat(model.construction()).isInstanceOf(Construction.ByConstructor.class);
    }

    @Test
    void aPropertyThatIsAWordOfJavaCannotBeRead() {
        ModelDefinition model = item("""
                public class Item {
                    private Long id; private boolean usual;
                    public Long getId() { return id; } public void setId(Long id) { this.id = id; }
                    public boolean isDefault() { return usual; } public void setDefault(boolean d) { usual = d; }
                }
                """);

        assertThat(names(model)).containsExactly("id");
        assertThat(model.unreadable()).containsEntry("default", "its name is a word of Java");
    }

    @Test
    void aGetterOfAnotherTypeThanItsFieldIsNotPassedOver() {
        ModelDefinition model = item("""
                public class Item {
                    private Long id; private String note;
                    public Long getId() { return id; } public void setId(Long id) { this.id = id; }
                    public Optional<String> getNote() { return Optional.ofNullable(note); }
                    public void setNote(String n) { note = n; }
                }
                """);

        assertThat(model.unreadable()).containsEntry("note", "its type Optional<String> cannot be stored in a column");
    }

    @Test
    void aBeanHasThePropertiesOfItsSuperclassesWithTheTypesThatItGivesThem() {
        ModelDefinition model = item(
                "public class Item extends Named<Long> { private int size;"
                        + " public int getSize() { return size; } public void setSize(int s) { size = s; } }",
                "public abstract class Named<K> extends Keyed<K> { private String name;"
                        + " public String getName() { return name; } public void setName(String n) { name = n; } }",
                "class Keyed<K> { private K id; public K getId() { return id; } public void setId(K k) { id = k; } }");

        assertThat(names(model)).containsExactly("id", "name", "size");
        assertThat(model.construction()).isEqualTo(new Construction.BySetters());
    }

    @Test
    void aClassIsMadeByAConstructorThatTakesAllPropertiesByTheirNames() {
        ModelDefinition model = item("""
                public final class Item {
                    private final String title; private final Long id; private final String note;
                    public Item(Long id, String note, String title) {
                        this.title = title; this.id = id; this.note = note;
                    }
                    public Item(Long id) { this(id, "", ""); }
                    public String title() { return title; }
                    public Long getId() { return id; }
                    public String getNote() { return note; }
                    public String text() { return title + note; }
                }
                """);

        assertThat(names(model)).containsExactly("id", "note", "title");
        assertThat(model.construction()).isEqualTo(new Construction.ByConstructor());
    }

    @Test
    void theParametersDecideOnTheOrder() {
        ModelDefinition model = item("""
                public final class Item {
                    private final String title; private final Long id; private final String note;
                    public Item(String title, String note, Long id) {
                        this.title = title; this.id = id; this.note = note;
                    }
                    public String title() { return title; }
                    public Long id() { return id; }
                    public String note() { return note; }
                }
                """);

        assertThat(names(model)).containsExactly("title", "note", "id");
        assertThat(model.key().name()).isEqualTo("id");
    }

    @Test
    void parametersOfOtherNamesAreToldApartByTypesThatDiffer() {
        ModelDefinition model = item("""
                public class Item {
                    private final String title; private final Long id;
                    public Item(String first, Long second) { title = first; id = second; }
                    public String getTitle() { return title; }
                    public Long getId() { return id; }
                }
                """);

        assertThat(names(model)).containsExactly("title", "id");
        assertThat(model.construction()).isEqualTo(new Construction.ByConstructor());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public Item(Long id, String first, String second) { this.id = id; title = first; note = second; }"
                        + "| it has no public constructor without parameters, and the one that takes all properties does not say"
                        + " which parameter is which: they are not called id, note, title, or it was compiled without"
                        + " -parameters and without -g",
                "Item() { id = null; title = null; note = null; }"
                        + "| it has no public constructor without parameters, and none that takes all properties (id, note, title)",
                "public Item() { id = null; title = null; note = null; }"
                        + "| it has no public setter for id, note, title, and none that takes all properties (id, note, title)",
                "public Item(Long id, String title, String note) throws Exception { this.id = id; this.title = title; this.note = note; }"
                        + "| it has no public constructor without parameters, and none that takes all properties (id, note, title)",
            })
    void aClassThatCannotBeMadeIsAModelAllTheSame(String constructor, String why) {
        ModelDefinition model = item("""
                public class Item {
                    private final String title; private final Long id; private final String note;
                    %s
                    public String getTitle() { return title; }
                    public Long getId() { return id; }
                    public String getNote() { return note; }
                }
                """.formatted(constructor));

        assertThat(names(model)).containsExactly("id", "note", "title");
        assertThat(whyNotMade(model)).isEqualTo(why);
    }

    @Test
    void anEntityHasTheFieldsThatJpaKeepsInColumns() {
        ModelDefinition model = item("""
                @Entity
                @Table(schema = "stock")
                public class Item {
                    public enum Size { S, L }
                    public enum Code { A; @EnumeratedValue final String code = "a"; }
                    @Embeddable public record Money(java.math.BigDecimal amount) {}
                    @Id private Long id;
                    private String label;
                    @Column(name = "NOTE") private String note;
                    private static int count; private transient int seen; @Transient private int shown;
                    @Enumerated(EnumType.STRING) private Size size;
                    private Size ordinal;
                    @Enumerated private Size numbered;
                    @Enumerated(EnumType.STRING) private Code code;
                    private Money money;
                    @ManyToOne private Item parent;
                    @OneToMany private List<Item> children;
                    @ElementCollection private List<String> words;
                    @Convert(converter = Upper.class) private String converted;
                    @Lob private String text;
                    @Column(table = "other") private String elsewhere;
                    private Date made;
                    protected Item() {}
                    @Column(name = "no") public String getLabel() { return label; }
                    public String getTitle() { return label; }
                }
                """);

        assertThat(model.table()).isEqualTo("stock.item");
        assertThat(names(model)).containsExactly("id", "label", "note", "size");
        assertThat(model.properties())
                .extracting(PropertyDefinition::sql)
                .containsExactly("id", "label", "NOTE", "size");
        assertThat(model.unreadable())
                .containsEntry("ordinal", model.unreadable().get("numbered"))
                .containsEntry("code", "its column holds what @EnumeratedValue says")
                .containsEntry("money", "it is embedded, and its data is in columns of its own (@Embeddable)")
                .containsEntry("parent", "it is an association (@ManyToOne)")
                .containsEntry("children", "it is an association (@OneToMany)")
                .containsEntry("words", "it is a collection in a table of its own (@ElementCollection)")
                .containsEntry("converted", "its column holds what a converter makes of it (@Convert)")
                .containsEntry("text", "it is a large object, which databases keep in ways of their own (@Lob)")
                .containsEntry("elsewhere", "it is in another table (@Column(table = \"other\"))")
                .containsEntry("made", "its type Date cannot be stored in a column");
        assertThat(whyNotMade(model)).isEqualTo("it has no public constructor without parameters");
    }

    @Test
    void anEntityWithAnAnnotatedGetterHasTheGettersAsProperties() {
        ModelDefinition model = item("""
                @Entity(name = "StockItem")
                public class Item {
                    private Long key; private String text; private int other; @Access(AccessType.FIELD) private int direct;
                    @Id public Long getId() { return key; } public void setId(Long id) { key = id; }
                    @Column(name = "txt") public String getLabel() { return text; } public void setLabel(String s) { text = s; }
                    public void setDirect(int d) { direct = d; }
                    @Transient public int getOther() { return other; }
                }
                """);

        assertThat(model.table()).isEqualTo("stock_item");
        assertThat(names(model)).containsExactly("direct", "id", "label");
        assertThat(model.properties()).extracting(PropertyDefinition::sql).containsExactly("direct", "id", "txt");
        assertThat(model.construction()).isEqualTo(new Construction.BySetters());
    }

    @Test
    void accessIsSaidOfAClassOrAMemberToo() {
        ModelDefinition model = item("""
                @Entity
                @Access(AccessType.PROPERTY)
                public class Item {
                    @Id @Access(AccessType.FIELD) private Long id;
                    private String text;
                    public Long getNumber() { return id; }
                    @Transient public int getOther() { return 0; }
                }
                """);

        assertThat(names(model)).containsExactly("id", "number");
    }

    @Test
    void anEntityHasTheFieldsOfMappedSuperclassesAndOfNoOthers() {
        ModelDefinition model = item(
                """
                @Entity
                @AttributeOverride(name = "id", column = @Column(name = "item_no"))
                @AttributeOverrides(@AttributeOverride(name = "note", column = @Column(name = "remark")))
                public class Item extends Plain { private String label; }
                """,
                "@MappedSuperclass public abstract class Keyed<K> { @Id private K id; private String note; }",
                "public class Plain extends Keyed<Long> { private String passing; }");

        assertThat(names(model)).containsExactly("id", "label", "note");
        assertThat(model.properties())
                .extracting(PropertyDefinition::sql)
                .containsExactly("item_no", "label", "remark");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public interface Item { Long getId(); } | an interface.",
                "public abstract class Item { public Long id; } | an abstract class.",
                "public enum Item { A } | an enum.",
                "@MappedSuperclass public class Item { @Id Long id; } | a part of entities and has no table of its own.",
                "@Embeddable public class Item { Long id; } | a part of entities and has no table of its own.",
                "@Entity public abstract class Item { @Id Long id; } | an abstract entity.",
                "@Entity @Inheritance public class Item { @Id Long id; } | an entity with inheritance (@Inheritance).",
                "@Entity public class Item extends Top { } @Entity class Top { @Id Long id; } | a subclass of the entity Top.",
            })
    void someTypesCannotBeModels(String type, String what) {
        assertThat(problems(type))
                .singleElement()
                .asString()
                .startsWith("[LIG014] ItemProduct.item: Item cannot be a model, because it is " + what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@EmbeddedId private Key id;",
                "@Id @Convert(converter = Upper.class) private Long id;",
                "@Id @ManyToOne private Item id;"
            })
    void aKeyIsInOneColumnAsItIs(String key) {
        assertThat(problems(
                        "@Entity public class Item { " + key + " }", "@Embeddable public record Key(Long value) {}"))
                .singleElement()
                .asString()
                .startsWith("[LIG014] ItemProduct.item: the key id of the model Item cannot be read: ");
    }

    @Test
    void aKeyOfSeveralPropertiesIsRefused() {
        assertThat(problems("@Entity public class Item { @Id private Long order; @Id private Long line; }"))
                .singleElement()
                .asString()
                .startsWith("[LIG014] ItemProduct.item: the model Item has several keys: line, order.");
    }

    @Test
    void aRecordGivesItsPropertiesByTheAccessorsOfItsComponents() {
        assertThat(accessors(item("public record Item(Long id, String title) {}")))
                .containsExactly("id", "title");
    }

    @Test
    void aClassGivesItsPropertiesByWhatMadeThemPropertiesIfThereIsNothingToCatch() {
        ModelDefinition model =
                item("""
                public class Item extends Named {
                    private final Long id; private final String title; private final boolean open; private String note;
                    public Item(Long id, String name, String note, boolean open, String title) {
                        this.id = id; this.title = title; this.open = open; this.note = note; this.name = name;
                    }
                    public Long getId() { return id; }
                    public String title() { return title; }
                    public boolean isOpen() { return open; }
                    public String getNote() throws Exception { return note; }
                }
                """, "public class Named { protected String name; public String getName() { return name; } }");

        assertThat(names(model)).containsExactly("id", "name", "note", "open", "title");
        assertThat(accessors(model)).containsExactly("getId", "getName", "", "isOpen", "title");
    }

    @Test
    void aBeanGivesItsPropertiesByItsGetters() {
        ModelDefinition model = item("""
                public class Item {
                    private Long id; private String url;
                    public Long getId() { return id; } public void setId(Long id) { this.id = id; }
                    public String getURL() { return url; } public void setURL(String u) { url = u; }
                }
                """);

        assertThat(accessors(model)).containsExactly("getURL", "getId");
    }

    @Test
    void anEntityGivesWhatItHasAPublicGetterOf() {
        ModelDefinition model = item("""
                @Entity
                public class Item extends Noted<String> {
                    @Id private Long id;
                    private String label; private Boolean open; private boolean isSold; private String title;
                    private Integer size; private String code; private String remark; private String hidden;
                    private List<String> words; private String word; private int rank;
                    public long getId() { return id; }
                    public String label() { return label; }
                    public Boolean isOpen() { return open; }
                    public boolean isSold() { return isSold; }
                    public Optional<String> getTitle() { return Optional.ofNullable(title); }
                    public Long getSize() { return Long.valueOf(size); }
                    public String getCode() throws Exception { return code; }
                    protected String getHidden() { return hidden; }
                    public String getHidden(String other) { return other; }
                    public static String remark() { return ""; }
                    public ArrayList<String> getWords() { return new ArrayList<>(words); }
                    public Object getWord() { return word; }
                    public String word() { return word; }
                    public Integer getRank() { return rank; }
                }
                """, """
                @MappedSuperclass
                public abstract class Noted<N> {
                    private N note;
                    public N getNote() { return note; }
                }
                """);

        assertThat(model.properties())
                .extracting(PropertyDefinition::name, PropertyDefinition::accessor)
                .containsExactly(
                        tuple("code", ""),
                        tuple("hidden", ""),
                        tuple("id", "getId"),
                        tuple("isSold", "isSold"),
                        tuple("label", "label"),
                        tuple("note", "getNote"),
                        tuple("open", "isOpen"),
                        tuple("rank", "getRank"),
                        tuple("remark", ""),
                        tuple("size", ""),
                        tuple("title", ""),
                        tuple("word", "word"),
                        tuple("words", "getWords"));
    }

    @Test
    void anEntityWithAnnotatedGettersGivesWhatIsPublic() {
        ModelDefinition model = item("""
                @Entity
                public class Item {
                    private Long key; private String text;
                    @Id public Long getId() { return key; }
                    protected String getLabel() { return text; }
                    public boolean isOpen() { return true; }
                }
                """);

        assertThat(names(model)).containsExactly("id", "label", "open");
        assertThat(accessors(model)).containsExactly("getId", "", "isOpen");
    }

    @Test
    void aModelWaitsForTheTypesOfItsPropertiesAndForItsSuperclass() {
        ReadResult property = Read.all(folder, LINK, "package shop.item; public record Item(Long id, Later later) {}");
        ReadResult superclass = Read.all(folder, LINK, "package shop.item; public class Item extends Later {}");

        assertThat(property.waitsForTypes()).isTrue();
        assertThat(property.problems()).isEmpty();
        assertThat(superclass.waitsForTypes()).isTrue();
        assertThat(superclass.problems())
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .startsWith("[LIG001] Item names the type Later, which does not exist");
    }
}

package old.supplier;

/** One getter alone is deprecated; that of a superclass is not where it is written anew. */
public class Supplier extends Partner {

    private final Long id;

    public Supplier(Long id, String name) {
        super(name);
        this.id = id;
    }

    @Deprecated(forRemoval = true)
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}

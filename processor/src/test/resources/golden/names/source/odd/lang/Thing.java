package odd.lang;

/** Other methods of the accessors' names. */
public record Thing(java.lang.Long id, java.lang.String string) {

    public static java.lang.Long id(Thing thing) {
        return thing.id;
    }

    public java.lang.String string(java.lang.String... others) {
        return java.lang.String.join(string, others);
    }
}

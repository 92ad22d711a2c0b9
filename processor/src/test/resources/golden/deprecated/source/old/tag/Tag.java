package old.tag;

/** To be removed. */
@Deprecated(forRemoval = true)
public record Tag(String id, String text) {}

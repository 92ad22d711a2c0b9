import dev.ligature.LinkCatalog;

@LinkCatalog(name = "app")
public interface App {}

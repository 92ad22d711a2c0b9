package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.java.util.Page;
import odd.java.util.SKU;

/** One to one, from a model to itself; roles that are called like types of the runtime. */
@DefineLink(archive = false)
public record Pairing(@LinkEnd Ref<Page, SKU> pair, @LinkEnd Ref<Page, SKU> string) {}

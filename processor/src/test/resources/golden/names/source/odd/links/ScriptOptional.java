package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.dev.Optional;
import odd.java.util.Script;

/** A model that is called like a type that the catalog's entry inherits, which has the constants of this link. */
@DefineLink(readOnly = true)
public record ScriptOptional(
        @LinkEnd(isList = true, field = "optionalId") Ref<Script, String> script,
        @LinkEnd(alias = "scripted") Ref<Optional, String> optional) {}

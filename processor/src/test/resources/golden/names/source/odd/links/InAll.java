package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.dev.Column;
import odd.java.util.Condition;

/** Ends that are called like parameters of steps and of setters. */
@DefineLink
public record InAll(
        @LinkEnd(isList = true, alias = "steps") Ref<Condition, String> in,
        @LinkEnd(alias = "step") Ref<Column, String> all,
        @LinkColumn(nullable = true) String work) {}

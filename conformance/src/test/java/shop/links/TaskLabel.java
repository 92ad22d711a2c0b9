package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.label.Label;
import shop.task.Task;

/** Many to many, without a cascade. */
@DefineLink
public record TaskLabel(
        @LinkEnd(isList = true) Ref<Task, Long> task,
        @LinkEnd(isList = true) Ref<Label, String> label) {}

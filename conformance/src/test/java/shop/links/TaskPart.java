package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.task.Task;

/** From a model to itself: the parts of a task go with it. */
@DefineLink
public record TaskPart(
        @LinkEnd Ref<Task, Long> whole,
        @LinkEnd(isList = true, deleteCascade = true) Ref<Task, Long> part) {}

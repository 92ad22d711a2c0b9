package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.project.Project;
import shop.task.Task;

/** Many to many: a task goes with the last of its projects. */
@DefineLink
public record ProjectTask(
        @LinkEnd(isList = true) Ref<Project, String> project,
        @LinkEnd(isList = true, deleteCascade = true) Ref<Task, Long> task,
        @LinkColumn(defaultValue = "0") int rank,
        @LinkColumn(nullable = true) String note) {}

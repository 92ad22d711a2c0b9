package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.util.UUID;
import shop.file.File;
import shop.task.Task;

/** One to many: the files of a task go with it, and the task with a file. */
@DefineLink
@SuppressWarnings("LIG035")
public record TaskFile(
        @LinkEnd(deleteCascade = true) Ref<Task, Long> task,
        @LinkEnd(isList = true, deleteCascade = true) Ref<File, UUID> file) {}

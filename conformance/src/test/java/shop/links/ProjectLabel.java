package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.label.Label;
import shop.project.Project;

/** Many to one, without an archive. */
@DefineLink(archive = false)
public record ProjectLabel(
        @LinkEnd(isList = true) Ref<Project, String> project,
        @LinkEnd Ref<Label, String> label) {}

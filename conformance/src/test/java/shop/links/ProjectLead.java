package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.person.Person;
import shop.person.PersonId;
import shop.project.Project;

/** One to one: who leads a project goes with it. */
@DefineLink
public record ProjectLead(
        @LinkEnd Ref<Project, String> project,
        @LinkEnd(deleteCascade = true) Ref<Person, PersonId> lead) {}

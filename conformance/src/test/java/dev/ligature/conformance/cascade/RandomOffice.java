package dev.ligature.conformance.cascade;

import static dev.ligature.conformance.cascade.Office.file;
import static shop.links.ShopRefs.label;
import static shop.links.ShopRefs.person;
import static shop.links.ShopRefs.project;
import static shop.links.ShopRefs.task;

import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import dev.ligature.Ref;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import shop.links.ProjectLabelLinks;
import shop.links.ProjectLeadLinks;
import shop.links.ProjectTaskLinks;
import shop.links.ShopRefs;
import shop.links.TaskFileLinks;
import shop.links.TaskLabelLinks;
import shop.links.TaskPartLinks;
import shop.links.TaskPartLinks.Part;
import shop.links.TaskPartLinks.Whole;
import shop.person.PersonId;

/** An office with random records and links, and what deleting one of them should take, by going from link to link. */
final class RandomOffice {
    private static final int PROJECTS = 4;
    private static final int TASKS = 8;
    private static final int FILES = 4;
    private static final int LABELS = 3;
    private static final int PEOPLE = 3;

    private final Random random;
    private final Ligature ligature;
    private final Office office;
    private final boolean reversible;
    private final Set<Ref<?, ?>> present = new HashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();

    /** @param reversible whether there are no links and records that cannot be restored */
    RandomOffice(Random random, Ligature ligature, Office office, boolean reversible) {
        this.random = random;
        this.ligature = ligature;
        this.office = office;
        this.reversible = reversible;
    }

    /** Fills the tables. */
    void fill() {
        for (int i = 0; i < PROJECTS; i++) {
            if (isThere(project("p" + i))) {
                office.projects("p" + i);
            }
        }
        for (long i = 0; i < TASKS; i++) {
            if (isThere(task(i))) {
                office.tasks(i);
            }
        }
        for (int i = 0; i < FILES; i++) {
            if (isThere(ShopRefs.file(file(i)))) {
                office.files(i);
            }
        }
        for (int i = 0; i < LABELS; i++) {
            if (isThere(label("l" + i))) {
                office.labels("l" + i);
            }
        }
        for (int i = 0; i < PEOPLE; i++) {
            // a deleter takes whomever it is told to
            present.add(somebody(i));
            office.persons("a" + i);
        }
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            try {
                link();
            } catch (LinkConflictException taken) {
                // another one, then
            }
        }
    }

    private boolean isThere(Ref<?, ?> ref) {
        return random.nextInt(8) > 0 && present.add(ref);
    }

    private void link() {
        Ref<shop.project.Project, String> project = project("p" + random.nextInt(PROJECTS));
        Ref<shop.task.Task, Long> task = task((long) random.nextInt(TASKS));
        Ref<shop.label.Label, String> label = label("l" + random.nextInt(LABELS));
        Ref<shop.person.Person, PersonId> person = somebody(random.nextInt(PEOPLE));
        Ref<shop.file.File, java.util.UUID> file = ShopRefs.file(file(random.nextInt(FILES)));
        switch (random.nextInt(reversible ? 4 : 6)) {
            case 0 -> {
                ProjectTaskLinks.in(ligature).create(project, task);
                links.add(new Link(ProjectTaskLinks.TYPE, project, task));
            }
            case 1 -> {
                Whole whole = Whole.of((long) random.nextInt(TASKS));
                TaskPartLinks.in(ligature).create(whole, Part.of(task));
                links.add(new Link(TaskPartLinks.TYPE, whole, task));
            }
            case 2 -> {
                TaskLabelLinks.in(ligature).create(task, label);
                links.add(new Link(TaskLabelLinks.TYPE, task, label));
            }
            case 3 -> {
                ProjectLeadLinks.in(ligature).create(project, person);
                links.add(new Link(ProjectLeadLinks.TYPE, project, person));
            }
            case 4 -> {
                TaskFileLinks.in(ligature).create(task, file);
                links.add(new Link(TaskFileLinks.TYPE, task, file));
            }
            default -> {
                ProjectLabelLinks.in(ligature).create(project, label);
                links.add(new Link(ProjectLabelLinks.TYPE, project, label));
            }
        }
    }

    private static Ref<shop.person.Person, PersonId> somebody(int number) {
        return person(new PersonId("a" + number));
    }

    /** One of the records, which need not be there. */
    Ref<?, ?> any() {
        return switch (random.nextInt(4)) {
            case 0 -> project("p" + random.nextInt(PROJECTS));
            case 1 -> task((long) random.nextInt(TASKS));
            case 2 -> label("l" + random.nextInt(LABELS));
            default -> somebody(random.nextInt(PEOPLE));
        };
    }

    /** What deleting a record takes. */
    Expected deleting(Ref<?, ?> root) {
        Set<Ref<?, ?>> deleted = new LinkedHashSet<>(Set.of(root));
        Set<Link> dismissed = new LinkedHashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Link link : links) {
                if (deleted.contains(link.left) || deleted.contains(link.right)) {
                    grows |= dismissed.add(link);
                }
            }
            for (Link link : dismissed) {
                for (Side side : Side.values()) {
                    grows |= deleted.contains(link.at(side))
                            && goes(link, side.other(), dismissed)
                            && deleted.add(link.at(side.other()));
                }
            }
        }
        Map<String, Long> counts = new TreeMap<>();
        dismissed.forEach(link -> counts.merge(link.type.name(), 1L, Long::sum));
        Set<Ref<?, ?>> went = new HashSet<>(deleted);
        went.retainAll(present);
        return new Expected(went, counts, links.size() - dismissed.size());
    }

    private boolean goes(Link link, Side side, Set<Link> dismissed) {
        return link.type.end(side).deleteCascade()
                && links.stream()
                        .filter(other ->
                                other.type == link.type && other.at(side).equals(link.at(side)))
                        .allMatch(dismissed::contains);
    }

    /** All links, for messages. */
    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        links.forEach(link -> all.add(link.left + " " + link.type.name() + " " + link.right));
        return new LinkedHashMap<>(Map.of("present", present, "links", all)).toString();
    }

    /**
     * What a deletion takes.
     *
     * @param records that were there
     * @param links how many of each name
     * @param left how many links stay
     */
    record Expected(Set<Ref<?, ?>> records, Map<String, Long> links, int left) {}

    private record Link(LinkType<?, ?, ?> type, Ref<?, ?> left, Ref<?, ?> right) {
        Ref<?, ?> at(Side side) {
            return side == Side.LEFT ? left : right;
        }
    }
}

package dev.ligature.processor.check;

import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.report.Location;

/** Where things are declared. */
final class Where {

    private Where() {}

    static Location of(LinkDefinition link) {
        return Location.of(link.type().qualifiedName()).at("DefineLink");
    }

    static Location of(LinkDefinition link, EndDefinition end) {
        return Location.of(link.type().qualifiedName(), end.name());
    }

    static Location alias(LinkDefinition link, EndDefinition end) {
        return of(link, end).at("LinkEnd", "alias");
    }

    static Location table(LinkDefinition link) {
        return of(link).at("DefineLink", "table");
    }
}

package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.EndDefinition;

/**
 * One end of a link: from the end's row in the box of the link to the box of the model.
 *
 * @param link the link's box
 * @param row 0 for the left end, 1 for the right one
 * @param end the end
 * @param model the model's box
 */
record Line(LinkNode link, int row, EndDefinition end, ModelBox model) {

    /** Whether the link stands to the right of the model. */
    boolean leavesToTheRight() {
        return link.column() > model.module().column();
    }

    /** How high the line begins at the link. */
    double linkY() {
        return link.top() + LinkNode.rowMiddle(row);
    }

    /** How high the line ends at the model. */
    double modelY() {
        return model.top() + model.portOf(this);
    }

    /** How high one end is. */
    double y(Node at) {
        return at == link ? linkY() : modelY();
    }
}

package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;

/** One to one, with an archive and without columns; two models of one simple name. */
@DefineLink
public record LineCopy(
        @LinkEnd(alias = "original") Ref<shop.cart.Line, Long> cartLine,
        @LinkEnd(alias = "copy") Ref<shop.order.Line, Long> orderLine) {}

package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.file.File;
import shop.order.Order;
import shop.person.Person;
import shop.review.Review;
import shop.ticket.Ticket;

/** The links of the shop that the tests run. */
@LinkCatalog(name = "shop")
@LinkModel(of = Order.class, table = "orders")
@LinkModel(of = Ticket.class, key = "number")
@LinkModel(of = Review.class, deletion = LinkModel.Deletion.HARD)
@LinkModel(of = File.class, deletion = LinkModel.Deletion.HARD)
@LinkModel(of = Person.class, deletion = LinkModel.Deletion.HARD)
public interface Shop {}

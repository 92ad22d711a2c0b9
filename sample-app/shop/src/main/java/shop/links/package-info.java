/** What links the shop's modules: the modules themselves know nothing of it. */
package shop.links;

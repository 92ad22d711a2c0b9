/** The application: it links what the modules beside it own. */
package shop.links;

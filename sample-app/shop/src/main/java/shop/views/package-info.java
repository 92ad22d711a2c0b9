/** What the shop shows: data of one module together with the linked data of another. */
package shop.views;

/** What pages of the shop show. */
package shop.views;

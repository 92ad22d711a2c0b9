/** The customer module. It knows nothing of what customers do. */
package shop.customer;

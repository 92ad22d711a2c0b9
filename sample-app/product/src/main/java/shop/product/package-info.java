/** The product module. It knows neither brands nor links. */
package shop.product;

/** The brand module. It knows neither products nor links. */
package shop.brand;

/** The review module. It knows neither what is reviewed, nor by whom. */
package shop.review;

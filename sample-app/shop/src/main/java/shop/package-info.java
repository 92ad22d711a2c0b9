/** The sample's story. */
package shop;

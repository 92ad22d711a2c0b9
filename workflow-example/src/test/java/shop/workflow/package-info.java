/** Steps of the sample shop inside workflows of Temporal. */
package shop.workflow;

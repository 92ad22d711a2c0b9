/** What is said to the user: every message, where it points, and how it is printed. */
package dev.ligature.processor.report;

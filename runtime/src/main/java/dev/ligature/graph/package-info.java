/**
 * Answers queries. A view is planned once ({@link dev.ligature.graph.Planner}: which records each statement reads, and
 * which lists get a statement of their own); each question's shape is rendered once ({@link
 * dev.ligature.graph.RootSql}, {@link dev.ligature.graph.ListSql}) and kept; rows become views as they stream in
 * ({@link dev.ligature.graph.Fetch}).
 */
@NullMarked
package dev.ligature.graph;

import org.jspecify.annotations.NullMarked;

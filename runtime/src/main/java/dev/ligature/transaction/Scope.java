package dev.ligature.transaction;

import dev.ligature.jdbc.Dialect;
import java.sql.Connection;

/**
 * What work is done on. Valid while the work runs.
 *
 * @param connection the connection
 * @param dialect what is behind it
 * @param transactional whether a transaction is open that lasts longer than one statement, so that locks are kept
 * @param events to which is added what is done to links
 */
public record Scope(Connection connection, Dialect dialect, boolean transactional, Events events) {}

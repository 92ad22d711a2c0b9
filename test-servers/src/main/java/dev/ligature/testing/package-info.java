/** Database servers of tests: each is started when it is first asked for, once per JVM, and stops with the JVM. */
package dev.ligature.testing;

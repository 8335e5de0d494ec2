/**
 * Floor 9. The command line: parses, calls, prints.
 */
package org.shuzheng.cli;

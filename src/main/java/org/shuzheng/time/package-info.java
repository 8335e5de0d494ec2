/**
 * Floor 4. Finds times and resolves them to intervals of days.
 */
package org.shuzheng.time;

/**
 * Floor 4. Finds organisations, places, people, documents and events.
 */
package org.shuzheng.entity;
